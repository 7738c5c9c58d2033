package jp.yagura.incident.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.alarm.NotificationEvents;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** The page and what is made of it say what is known, and no more. */
@QuarkusTest
@WithTestResource(Platform.class)
class FactsOnScreenTest extends ServiceScreens {
  private static final String UNKNOWN = "不明（報告した所属：観光政策課）";
  @Inject NotificationEvents notifications;
  @Inject TestClock clock;

  @Test
  void whoRunsAnUnknownAccountIsUnknownAndNotTheReporter() {
    UUID id = Given.aReportedHijack();
    String number = Given.incident(id).getString("number");
    Page page = someone("nagasaki-pr", 1280).open("/incidents/" + id).page();
    assertThat(page.locator("#facts")).containsText(UNKNOWN);
    page.navigate(base() + "/incidents?q=" + number);
    assertThat(page.locator("table.tbl")).containsText(UNKNOWN);
    page.navigate(base() + "/incidents/search?q=" + number);
    assertThat(page.locator("main")).containsText(UNKNOWN);
    String csv = page.context().request().get(base() + "/incidents/list.csv?q=" + number).text();
    assertTrue(csv.contains(number) && csv.contains(UNKNOWN), csv);
    page.navigate(base() + "/incidents/" + id + "/report");
    assertThat(page.locator(".sheet")).containsText(UNKNOWN);
    nothingWrong();
  }

  private static AlertSummary alert(UUID incident, String kind, String recipient) {
    return new AlertSummary(
        UUID.randomUUID(), incident, "nagasaki", kind, 0, Role.IT, recipient, "email");
  }

  @Test
  void aConfirmationIsShownOncePerRoleOnThePageAndInTheRecord() throws InterruptedException {
    UUID id = Given.aReportedHijack();
    Instant at = clock.instant();
    AlertSummary one = alert(id, "alarm", "情報システム課");
    Actor nakamura = new Actor("n", "中村 拓海", "情報システム課");
    notifications.on(
        Delivered.of(
            new AlertSent(one, 1, at),
            new AlertSent(alert(id, "alarm", "情報システム課長"), 1, at),
            new AlertSent(alert(id, "all-clear", "情報システム課"), 1, at),
            new AlertConfirmed(one, nakamura, "console", at)));
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 390, 320}) {
        OnScreen pr = someone("nagasaki-pr", width).open("/incidents/" + id + "?lang=" + language);
        assertThat(pr.page().locator("#deliveries .chip--red")).hasCount(0);
        assertThat(pr.page().locator("#deliveries [data-role=it] .chip--green")).hasCount(1);
        pr.page().locator("#told-it summary").click();
        pr.looked("told-by-role", language);
      }
    }
    Page page = someone("nagasaki-pr", 1280).open("/incidents/" + id + "/report?lang=ja").page();
    String told = page.locator("[aria-labelledby=p6]").innerText();
    assertTrue(told.contains("中村 拓海") && !told.contains("未確認"), told);
    nothingWrong();
  }

  @Test
  void onesOwnActIsSaidForAllToSeeAndIsNoNews() {
    UUID id = Given.aConfirmedHijack();
    for (int width : new int[] {1280, 390}) {
      OnScreen pr = someone("nagasaki-pr", width).open("/incidents/" + id);
      Page page = pr.page();
      page.locator("#live-state[data-on='1']").waitFor();
      page.locator("#comment").fill("確認を始めました。");
      page.locator("#comment-do").click();
      assertThat(page.locator("#page-status")).containsText("コメント");
      assertTrue(page.locator("#page-status").boundingBox().width > 100);
      pr.looked("own-act-said", "ja");
      String later = "別の人のコメント" + width;
      Given.as(Given.NAGASAKI, Role.IT)
          .body(Map.of("text", later))
          .post("/api/v1/incidents/" + id + "/comments")
          .then()
          .statusCode(201);
      assertThat(page.locator("#timeline")).containsText(later);
      assertEquals(0, page.locator(".newer").count());
    }
    nothingWrong();
  }

  @Test
  void theReceiptSaysHowItStandsWhenAllIsOver() {
    UUID id = Given.aReportedHijack();
    String report = Given.incident(id).getString("reports[0].id");
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/" + report + "/receipt");
    assertThat(staff.page().locator("#outcome")).containsText("担当課の確認を待っています");
    Given.decide(Role.PR, id, "dismiss", "{\"reason\": \"訓練の投稿でした。\"}").then().statusCode(200);
    for (String language : new String[] {"ja", "en"}) {
      staff
          .open("/reports/" + report + "/receipt?lang=" + language)
          .looked("receipt-over", language);
      assertThat(staff.page().locator("#outcome")).containsText("訓練の投稿でした。");
      assertEquals(0, staff.page().locator("#next").count());
    }
    nothingWrong();
  }
}
