package jp.yagura.incident.alarm;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.Given;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class AlertEventsTest {
  private static final Instant SENT = Instant.parse("2026-11-23T00:00:03Z");
  private static final Instant CONFIRMED = Instant.parse("2026-11-23T00:14:00Z");
  private static final Actor NAKAMURA = new Actor("n", "中村 拓海", "情報システム課");
  private final NotificationEvents events;

  AlertEventsTest(NotificationEvents events) {
    this.events = events;
  }

  @Test
  void aConfirmationShowsOnTheIncidentAndItsTimeline() throws Exception {
    UUID incident = Given.aReportedHijack();
    AlertSummary alert = alert(incident, "alarm");

    events.on(
        Delivered.of(
            new AlertSent(alert, 1, SENT),
            new AlertConfirmed(alert, NAKAMURA, "mail-link", CONFIRMED)));

    var shown = Given.incident(incident);
    assertEquals("confirmed", shown.getString("deliveries[0].state"));
    assertEquals("中村 拓海", shown.getString("deliveries[0].confirmedBy"));
    Given.pr()
        .get("/api/v1/incidents/{id}/timeline", incident)
        .then()
        .body("items.find { it.type == 'alert-confirmed' }.text", equalTo("情報システム課 中村 拓海さんが確認"))
        .body(
            "items.find { it.type == 'alert-confirmed' }.occurredAt",
            equalTo("2026-11-23T00:14:00Z"));
  }

  @Test
  void aRedeliveredPollIsAppliedOnce() throws Exception {
    UUID incident = Given.aReportedHijack();
    var poll = Delivered.of(new AlertSent(alert(incident, "alarm"), 1, SENT));

    events.on(poll);
    events.on(Delivered.again(poll));

    Given.pr()
        .get("/api/v1/incidents/{id}/timeline", incident)
        .then()
        .body("items.findAll { it.type == 'alert-sent' }", hasSize(1));
    assertEquals(1, Given.incident(incident).getList("deliveries").size());
  }

  @Test
  void aConfirmationOutlastsWhatComesLate() throws Exception {
    UUID incident = Given.aReportedHijack();
    AlertSummary alert = alert(incident, "alarm");

    events.on(Delivered.of(new AlertConfirmed(alert, NAKAMURA, "console", CONFIRMED)));
    events.on(
        Delivered.of(
            new AlertSent(alert, 2, CONFIRMED.plusSeconds(5)),
            new AlertFailed(alert, 3, "550 5.1.1", CONFIRMED.plusSeconds(9))));

    assertEquals("confirmed", Given.incident(incident).getString("deliveries[0].state"));
  }

  @Test
  void failuresAndEscalationsAreTold() throws Exception {
    UUID incident = Given.aReportedHijack();

    events.on(
        Delivered.of(
            new AlertFailed(alert(incident, "alarm"), 8, "550 5.1.1 mailbox unavailable", SENT),
            new AlertEscalated(alert(incident, "escalation"), CONFIRMED)));

    String story =
        Given.pr()
            .header("Accept-Language", "en")
            .get("/api/v1/incidents/{id}/timeline", incident)
            .then()
            .body("items.text.toString()", containsString("550 5.1.1 mailbox unavailable"))
            .extract()
            .jsonPath()
            .getString("items.find { it.type == 'alert-escalated' }.text");
    assertEquals("Nobody confirmed: the alarm climbs to 情報システム課", story);
  }

  private static AlertSummary alert(UUID incident, String kind) {
    return new AlertSummary(
        UUID.randomUUID(), incident, "nagasaki", kind, 0, "it", "情報システム課", "email");
  }
}
