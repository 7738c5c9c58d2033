package jp.yagura.incident.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountState;
import jp.yagura.contract.IncidentEvent.AccountDeletionDone;
import jp.yagura.incident.Given;
import jp.yagura.incident.registercopy.AccountEvents;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.Test;

/** The step by which an account of ours is deleted is told to the register, once. */
@QuarkusTest
@WithTestResource(Platform.class)
class DeletingTheAccountTest {
  private final AccountEvents register;
  private final Published published;

  DeletingTheAccountTest(AccountEvents register, Published published) {
    this.register = register;
    this.published = published;
  }

  @Test
  void onlyThatStepTellsIt() throws InterruptedException {
    UUID account = UUID.randomUUID();
    register.on(Delivered.of(new AccountRegistered(of(account))));
    UUID incident =
        Given.reported(
            Given.FUJI,
            Role.STAFF,
            """
            {"account": {"id": "%s"}, "kind": "HIJACK", "canSignIn": "YES",
             "description": "身に覚えのない投稿が3件あります。"}\
            """
                .formatted(account));
    published.forget();
    done(incident, "EVIDENCE_CAPTURED", Map.of("capturedAt", "2026-11-23T09:00:00+09:00"));
    assertEquals(List.of(), published.events(AccountDeletionDone.class));

    done(incident, "ACCOUNT_DELETION", Map.of("deletedAt", "2026-11-23T09:10:00+09:00"));

    List<AccountDeletionDone> told = published.events(AccountDeletionDone.class);
    assertEquals(1, told.size());
    assertEquals(incident, told.getFirst().incident().incidentId());
    assertEquals(account, told.getFirst().accountId());
    assertEquals(
        Given.as(Given.FUJI, Role.PR)
            .get("/api/v1/incidents/" + incident)
            .jsonPath()
            .getLong("version"),
        told.getFirst().incident().version());
  }

  private static void done(UUID incident, String step, Map<String, String> results) {
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "*")
        .body(Map.of("results", results, "note", "記録しました。"))
        .post("/api/v1/incidents/{id}/steps/{step}/do", incident, step)
        .then()
        .statusCode(200);
  }

  private static AccountState of(UUID id) {
    String handle = "f" + id.toString().substring(0, 8);
    return new AccountState(
        id,
        Given.FUJI,
        "x",
        handle,
        null,
        "https://x.com/" + handle,
        "試験用",
        "交流観光課",
        "active",
        Instant.parse("2026-11-01T00:00:00Z"),
        true,
        1);
  }
}
