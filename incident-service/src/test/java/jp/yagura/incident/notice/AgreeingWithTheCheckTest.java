package jp.yagura.incident.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** No notice says that all is well while the public check says that the account is suspected. */
@QuarkusTest
@WithTestResource(Platform.class)
class AgreeingWithTheCheckTest {
  @Inject RegisteredAccounts accounts;

  private static UUID hijackOf(UUID account) {
    return Given.reported(
        Given.NAGASAKI,
        Role.STAFF,
        """
        {"account": {"id": "%s"}, "kind": "HIJACK", "canSignIn": "YES",
         "description": "覚えのない投稿"}\
        """
            .formatted(account));
  }

  private static String aFinalNotice(UUID incident) {
    String id =
        NoticeRequests.draft(incident.toString()).then().statusCode(201).extract().path("id");
    Map<String, Object> text =
        new HashMap<>(NoticeRequests.pr().get("/api/v1/notices/" + id).path("text"));
    text.put("kind", "FINAL");
    NoticeRequests.pr()
        .header("If-Match", "*")
        .body(text)
        .put("/api/v1/notices/" + id)
        .then()
        .statusCode(200);
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    return id;
  }

  @Test
  void theFinalNoticeWaitsForTheOtherIncidentOfTheAccount() throws InterruptedException {
    UUID account = accounts.another("agree" + System.nanoTime() % 1_000_000_000);
    UUID first = hijackOf(account);
    UUID second = hijackOf(account);
    Given.moved(first, "confirm");
    Given.moved(first, "contain");
    Given.moved(first, "recover");
    String notice = aFinalNotice(first);
    NoticeRequests.act(notice, "publish", Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith("notice-account-still-suspected"))
        .body("detail", containsString(Given.incident(second).getString("number")));
    Given.decide(Role.PR, second, "dismiss", "{\"reason\": \"同じ件でした。\"}").then().statusCode(200);
    NoticeRequests.act(notice, "publish", Map.of()).then().statusCode(200);
  }
}
