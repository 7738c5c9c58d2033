package jp.yagura.incident.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.alarm.NotificationEvents;
import jp.yagura.incident.work.WorkOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each role finds on the first page. */
@QuarkusTest
@WithTestResource(Platform.class)
class TheFirstPageTest extends ServiceScreens {
  @Inject TestClock clock;
  @Inject NotificationEvents notifications;

  @AfterEach
  void morningAgain() {
    clock.at(TestClock.START);
  }

  @Test
  void aClerkSeesTheWayToReportFirst() {
    OnScreen staff = someone("nagasaki-staff", 390).looked("home-staff", "ja");
    assertEquals("公式アカウントの異常に気づいたら", staff.page().locator("h2").first().innerText());
    assertEquals(0, staff.page().locator("#now").count());
    staff.open("/?lang=en").looked("home-staff", "en");
    nothingWrong();
  }

  @Test
  void publicRelationsSeesNewReportsAndAllItsSteps() {
    clock.atADayOfItsOwn();
    UUID fresh = Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "YES"));
    Page page = someone("fuji-pr", 1280).page();
    page.locator("#fr-" + fresh).waitFor();
    Locator duties =
        page.locator(".duty", new Page.LocatorOptions().setHas(page.locator("details")));
    Locator first = duties.first().locator(".tasks").first().locator("li");
    assertEquals(3, first.count(), "a few to begin with");
    assertEquals(0, duties.first().getByText("先に：").locator("visible=true").count());
    duties.first().locator("summary").click();
    assertTrue(duties.first().getByText("先に：").locator("visible=true").count() > 0, "and the rest");
    page.evaluate("document.querySelector('#now').dataset.seen = 1");
    page.evaluate("document.body.dispatchEvent(new CustomEvent('live-list'))");
    page.locator("#now:not([data-seen])").waitFor();
    assertThat(duties.first().locator("details")).hasAttribute("open", "");
    clock.pass(Duration.ofHours(2));
    OnScreen later = someone("fuji-pr", 1280).looked("home-pr-late", "ja");
    assertTrue(later.page().locator(".tasks .late").count() > 0);
    someone("fuji-pr", 390).looked("home-pr", "ja").open("/?lang=en").looked("home-pr", "en");
    nothingWrong();
  }

  @Test
  void anAlertWaitsUntilSomebodyOfTheRoleConfirmsIt() throws Exception {
    UUID incident = Given.aReportedHijack();
    AlertSummary one = alert(incident);
    AlertSummary two = alert(incident);
    Instant at = clock.instant();
    notifications.on(Delivered.of(new AlertSent(one, 1, at), new AlertSent(two, 1, at)));
    OnScreen it = someone("nagasaki-it", 1280).looked("home-it", "ja");
    assertEquals(1, it.page().locator("#al-" + incident).count());
    assertEquals("/notifications/mine", it.page().getAttribute("#al-go", "href"));
    assertEquals(0, someone("nagasaki-pr", 1280).page().locator("#al-" + incident).count());
    Actor nakamura = new Actor("n", "中村 拓海", "情報システム課");
    notifications.on(Delivered.of(new AlertConfirmed(one, nakamura, "console", at)));
    assertEquals(0, it.open("/").page().locator("#al-" + incident).count());
    nothingWrong();
  }

  @Test
  void aReminderWaitsForNobodyAndPublicRelationsHasAnsweredByFindingOut() throws Exception {
    UUID incident = Given.aReportedHijack();
    Instant at = clock.instant();
    notifications.on(
        Delivered.of(
            new AlertSent(alert(incident, "reminder", Role.IT), 1, at),
            new AlertSent(alert(incident, "alarm", Role.PR), 1, at)));
    assertEquals(0, alerts(Role.IT, incident));
    assertEquals(1, alerts(Role.PR, incident));
    Given.moved(incident, "confirm");
    assertEquals(0, alerts(Role.PR, incident));
  }

  @Test
  void everyAlertIsCounted() throws Exception {
    clock.atADayOfItsOwn();
    int before = WorkOf.all(Given.FUJI, Role.IT).getList("waiting").size();
    for (int many = 0; many < 12; many++) {
      UUID incident = Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "YES"));
      AlertSummary one =
          new AlertSummary(
              UUID.randomUUID(), incident, "fuji", "alarm", 0, Role.IT, "情報政策課", "email");
      notifications.on(Delivered.of(new AlertSent(one, 1, clock.instant())));
    }
    OnScreen it = someone("fuji-it", 1280).looked("home-many-alerts", "ja");
    assertEquals(10, it.page().locator("[id^=al-]:not(#al-go)").count());
    int alerts =
        WorkOf.all(Given.FUJI, Role.IT).getList("waiting.findAll { it.kind == 'alert' }").size();
    assertTrue(alerts >= 12 && before >= 0);
    assertEquals("確認していない通知が%d件あります".formatted(alerts), it.page().locator("#alerts-h").innerText());
    nothingWrong();
  }

  @Test
  void aHeadSeesWhatHappensToTheOwnDivision() {
    Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "YES"));
    UUID others = Given.reported(Given.FUJI, Role.PR, Given.report("HIJACK", "YES"));
    for (int width : new int[] {1280, 390}) {
      OnScreen head = someone("fuji-head", width).looked("home-head", "ja");
      assertEquals(0, head.page().locator(".banner--good").count());
      assertEquals(0, head.page().locator("#own-" + others).count());
      assertTrue(head.page().locator("a[id^=own-]").count() > 0);
      head.open("/?lang=en").looked("home-head", "en");
    }
    nothingWrong();
  }

  private static int alerts(String role, UUID incident) {
    String number = Given.incident(incident).getString("number");
    return WorkOf.all(Given.NAGASAKI, role)
        .getList("waiting.findAll { it.number == '" + number + "' && it.kind == 'alert' }")
        .size();
  }

  private static AlertSummary alert(UUID incident, String kind, String role) {
    return new AlertSummary(
        UUID.randomUUID(), incident, "nagasaki", kind, 0, role, "担当の課", "email");
  }

  @Test
  void whoHasNothingToDoIsToldSo() {
    for (int width : new int[] {1280, 390}) {
      OnScreen auditor = someone("chiyoda-auditor", width).looked("home-nothing", "ja");
      auditor.page().getByText("いま、あなたの対応が必要なものはありません。").waitFor();
      auditor.open("/?lang=en").looked("home-nothing", "en");
    }
    nothingWrong();
  }

  private static AlertSummary alert(UUID incident) {
    return new AlertSummary(
        UUID.randomUUID(), incident, "nagasaki", "alarm", 0, Role.IT, "情報システム課", "email");
  }
}
