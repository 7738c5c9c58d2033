package jp.yagura.incident.incident;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** What has to be checked before it is recovered, and what is asked before it is closed. */
@QuarkusTest
@WithTestResource(Platform.class)
class RecoveringAndClosingTest {

  /** Ready to be closed, but for what a test leaves open. */
  private static UUID settled() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);
    return id;
  }

  private static void done(String role, UUID id, String step, Map<String, String> results) {
    Given.act(role, id, step, "do", Map.of("results", results)).then().statusCode(200);
  }

  @Test
  void itIsRecoveredOnlyWhenThatWasChecked() {
    UUID id = Given.aConfirmedHijack();
    Given.moved(id, "contain");
    Given.decide(Role.PR, id, "recover", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("recovery-unchecked"))
        .body("missing.id", equalTo(List.of("RECOVERY_CHECK")))
        .body("detail", containsString("1件終わっていません"));
    Given.checked(Given.NAGASAKI, id);
    Given.decide(Role.PR, id, "recover", "{}").then().statusCode(200);
  }

  @Test
  void whoFindsAnInfectionSaysWhatWasDoneAboutIt() {
    UUID id = Given.aConfirmedHijack();
    Map<String, String> results = new HashMap<>(Map.of("outcome", "INFECTED", "devices", "観光課の2台"));
    Given.act(Role.IT, id, "MALWARE_CHECK", "do", Map.of("results", results))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("results.measures"));
    results.put("measures", "初期化して入れ直した");
    done(Role.IT, id, "MALWARE_CHECK", results);
  }

  @Test
  void anEmptyReviewIsAskedAbout() {
    UUID id = settled();
    Given.act(Role.PR, id, "LESSONS", "undo", "{}").then().statusCode(200);
    done(Role.PR, id, "LESSONS", Map.of());
    Given.decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("closing-without-review"))
        .body("detail", containsString("振り返りが空のままです"));
    Given.decide(Role.PR, id, "close", "{\"anyway\": true}")
        .then()
        .statusCode(200)
        .body("stage", equalTo("closed"));
  }

  @Test
  void aFirstNoticeThatIsStillPublicIsAskedAbout() {
    UUID id = settled();
    String notice = NoticeRequests.draft(id.toString()).then().statusCode(201).extract().path("id");
    NoticeRequests.act(notice, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.act(notice, "publish", Map.of()).then().statusCode(200);
    Given.decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("closing-first-notice-public"));
    NoticeRequests.act(notice, "withdraw", Map.of("reason", "終わりました。")).then().statusCode(200);
    Given.decide(Role.PR, id, "close", "{}").then().statusCode(200);
  }
}
