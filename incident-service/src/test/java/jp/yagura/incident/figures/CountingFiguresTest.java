package jp.yagura.incident.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.incident.Given;
import jp.yagura.incident.alarm.NotificationEvents;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many, and how long it took. */
@QuarkusTest
@WithTestResource(Platform.class)
class CountingFiguresTest {
  private static final String CHIYODA = "chiyoda";

  /** Sunday 23:50 in Tokyo, the last minutes of a week. */
  private static final Instant SUNDAY_NIGHT = Instant.parse("2027-02-14T14:50:00Z");

  private final CountFigures figures;
  private final Municipalities municipalities;
  private final NotificationEvents notifications;
  private final TestClock clock;

  CountingFiguresTest(
      CountFigures figures,
      Municipalities municipalities,
      NotificationEvents notifications,
      TestClock clock) {
    this.figures = figures;
    this.municipalities = municipalities;
    this.notifications = notifications;
    this.clock = clock;
  }

  @AfterEach
  void morningAgain() {
    clock.at(TestClock.START);
  }

  @Test
  void aWeekEndsOnSundayAtMidnightInTokyo() {
    clock.at(SUNDAY_NIGHT);
    int before = week(LocalDate.parse("2027-02-08"));
    report();
    clock.pass(Duration.ofMinutes(20));
    report();
    assertEquals(before + 1, week(LocalDate.parse("2027-02-08")));
    assertEquals(1, week(LocalDate.parse("2027-02-15")));
    assertEquals(CountFigures.WEEKS, weeks().size());
    assertEquals(LocalDate.parse("2027-02-15"), weeks().getLast().monday());
  }

  @Test
  void timesRunFromTheReportToTheConfirmationAndToTheNotice() {
    clock.at(Instant.parse("2027-05-03T00:00:00Z"));
    confirmedAfter(Duration.ofMinutes(10));
    UUID incident = confirmedAfter(Duration.ofMinutes(30));
    confirmedAfter(Duration.ofMinutes(100));
    UUID dismissed = report();
    decide(dismissed, "dismiss", Map.of("reason", "訓練"));
    MonthlyTimes confirm = latest(municipalities.inTransaction(CHIYODA, figures::timeToConfirm));
    assertEquals(new MonthlyTimes(YearMonth.of(2027, 5), 3, 30, 86), confirm);
    assertNull(latest(municipalities.inTransaction(CHIYODA, figures::timeToFirstNotice)).median());
    clock.pass(Duration.ofMinutes(60));
    String notice =
        NoticeRequests.as(CHIYODA, Role.PR)
            .body(Map.of("incidentId", incident))
            .post("/api/v1/notices")
            .path("id");
    act(notice, "approve");
    act(notice, "publish");
    MonthlyTimes told = latest(municipalities.inTransaction(CHIYODA, figures::timeToFirstNotice));
    assertEquals(new MonthlyTimes(YearMonth.of(2027, 5), 1, 190, 190), told);
  }

  @Test
  void aQuarterTellsEverySpanByType() throws Exception {
    clock.at(Instant.parse("2028-02-01T00:00:00Z"));
    UUID first = confirmedAfter(Duration.ofMinutes(10));
    confirmedAfter(Duration.ofMinutes(30));
    alertConfirmed(first, "it");
    clock.pass(Duration.ofMinutes(60));
    decide(first, "contain", Map.of());
    Given.checked(CHIYODA, first);
    decide(first, "recover", Map.of());

    QuarterlyTimes row = municipalities.inTransaction(CHIYODA, figures::byQuarter).getFirst();
    assertEquals(LocalDate.parse("2028-01-01"), row.from());
    assertEquals("HIJACK", row.type());
    assertEquals(
        Map.of(
            Span.CONFIRMED, new QuarterlyTimes.Taken(2, 20, 28),
            Span.IT_CONFIRMED, new QuarterlyTimes.Taken(1, 40, 40),
            Span.RECOVERED, new QuarterlyTimes.Taken(1, 100, 100)),
        row.times());
  }

  private void alertConfirmed(UUID incident, String role) throws Exception {
    var alert =
        new AlertSummary(
            UUID.randomUUID(), incident, CHIYODA, "alarm", 0, role, "情報システム課", "email");
    Actor nakamura = new Actor("n", "中村 拓海", "情報システム課");
    notifications.on(
        Delivered.of(new AlertConfirmed(alert, nakamura, "mail-link", clock.instant())));
  }

  private UUID confirmedAfter(Duration time) {
    UUID id = report();
    clock.pass(time);
    decide(id, "confirm", Map.of());
    return id;
  }

  private static UUID report() {
    return Given.reported(CHIYODA, Role.STAFF, Given.report("HIJACK", "YES"));
  }

  private static void decide(UUID id, String act, Object body) {
    String tag = Given.as(CHIYODA, Role.PR).get("/api/v1/incidents/" + id).header("ETag");
    Given.as(CHIYODA, Role.PR)
        .header("If-Match", tag)
        .body(body)
        .post("/api/v1/incidents/{id}/{act}", id, act)
        .then()
        .statusCode(200);
  }

  private static void act(String notice, String act) {
    NoticeRequests.as(CHIYODA, Role.PR)
        .header("If-Match", "*")
        .body(Map.of())
        .post("/api/v1/notices/" + notice + "/" + act)
        .then()
        .statusCode(200);
  }

  private int week(LocalDate monday) {
    return weeks().stream()
        .filter(w -> w.monday().equals(monday))
        .findFirst()
        .orElseThrow()
        .reports();
  }

  private List<WeeklyReports> weeks() {
    return municipalities.inTransaction(CHIYODA, figures::reportsPerWeek);
  }

  private static MonthlyTimes latest(List<MonthlyTimes> months) {
    return months.getLast();
  }
}
