package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.alarm.NotificationEvents;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A receipt names who was really sent the alarm. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReachedByAlarmTest extends ServiceScreens {
  @Inject NotificationEvents notifications;
  @Inject TestClock clock;

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void theReceiptNamesWhoeverTheAlarmReached() throws Exception {
    var filed = filed();
    UUID incident = UUID.fromString(filed.getString("incidentId"));
    OnScreen staff = someone("nagasaki-staff", 390).open(receipt(filed));
    assertTrue(told(staff).contains("送信しています"), told(staff));
    staff.looked("receipt-being-sent", "ja");

    AlertSummary failed = alert(incident, "情報システム課");
    notifications.on(
        Delivered.of(
            new AlertSent(alert(incident, "広報広聴課"), 1, clock.instant()),
            new AlertFailed(failed, 8, "550 5.1.1", clock.instant())));
    staff.page().getByText("広報広聴課").first().waitFor();
    assertFalse(told(staff).contains("情報システム課"), told(staff));
    staff.looked("receipt-sent", "ja");
    nothingWrong();
  }

  @Test
  void whoReportsWhereNobodyIsReachedIsAskedToTellThemInPerson() throws Exception {
    var filed = filed();
    clock.pass(Duration.ofMinutes(3));
    for (String language : new String[] {"ja", "en"}) {
      OnScreen staff = someone("nagasaki-staff", 390).open(receipt(filed) + "?lang=" + language);
      String wanted = language.equals("ja") ? "直接知らせてください" : "in person";
      assertTrue(told(staff).contains(wanted), told(staff));
      assertEquals(0, staff.page().locator("#told[hx-get]").count());
      staff.looked("receipt-reached-nobody", language);
    }
    nothingWrong();
  }

  private static JsonPath filed() {
    return Given.as(Given.NAGASAKI, Role.STAFF)
        .body(Given.report("HIJACK", "YES"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static String receipt(JsonPath filed) {
    return "/reports/" + filed.getString("reportId") + "/receipt";
  }

  private static String told(OnScreen staff) {
    return staff.page().locator("#told").innerText();
  }

  private static AlertSummary alert(UUID incident, String recipient) {
    return new AlertSummary(
        UUID.randomUUID(), incident, Given.NAGASAKI, "alarm", 0, "pr", recipient, "email");
  }
}
