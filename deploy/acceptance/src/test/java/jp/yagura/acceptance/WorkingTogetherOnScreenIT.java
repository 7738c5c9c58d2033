package jp.yagura.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.local.Stack;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Screens;
import org.junit.jupiter.api.Test;

/** Several people, several ways to work, on the whole stack behind its gateway. */
class WorkingTogetherOnScreenIT extends Screens {
  private static final String EVIDENCE = "#step-EVIDENCE_CAPTURED";
  private static final String NOTE = "#EVIDENCE_CAPTURED-note";

  private final Stack stack = Running.stack();
  private final Desk pr = Desk.of(stack, "nagasaki", "pr");

  @Override
  protected String base() {
    return stack.url();
  }

  @Test
  void whatOneDoesTheOtherSeesThroughTheGateway() {
    UUID incident = aConfirmedHijack();
    Page admin = watching("nagasaki-admin", 390, incident).page();
    Page first = watching("nagasaki-pr", 1280, incident).page();
    admin.fill("#comment", "書きかけのコメント");

    first.locator(EVIDENCE + " button[value=start]").click();

    assertThat(admin.locator(EVIDENCE)).containsText("田中 美咲（広報広聴課）");
    assertThat(admin.locator("#comment")).hasValue("書きかけのコメント");
    admin.locator("#comment-do").click();
    assertThat(first.locator("#timeline > li").first()).containsText("書きかけのコメント");
    nothingWrong();
  }

  @Test
  void theSecondOfTwoOverwritesNothing() {
    UUID incident = aConfirmedHijack();
    OnScreen second = watching("nagasaki-admin", 1280, incident);
    Page page = second.page();
    page.locator(EVIDENCE + " summary").first().click();
    page.fill(NOTE, "あとから書いたメモ");
    pr.step(incident, "EVIDENCE_CAPTURED", "start", Map.of()).then().statusCode(200);
    assertThat(page.locator(EVIDENCE + " .newer")).isVisible();

    page.locator(EVIDENCE + " button[value=do]").click();

    assertThat(page.locator(EVIDENCE)).containsText("ほかの人が先に変更しました");
    assertThat(page.locator(EVIDENCE)).containsText("あとから書いたメモ");
    assertEquals(
        "started",
        pr.read("/api/v1/incidents/" + incident)
            .getString("steps.find { it.id == 'EVIDENCE_CAPTURED' }.state"));
    second.looked("together-overtaken", "ja");
    nothingWrong();
  }

  @Test
  void aSessionThatEndedTakesNothingAway() {
    UUID incident = aConfirmedHijack();
    OnScreen someone = watching("nagasaki-pr", 1280, incident);
    Page page = someone.page();
    page.fill("#comment", "送る前にセッションが切れた");
    someone.sessionEnded();

    page.locator("#comment-do").click();

    assertThat(page.locator("#page-alert")).containsText("サインインの有効期限が切れました");
    assertThat(page.locator("#comment")).hasValue("送る前にセッションが切れた");
    someone.signedInAgain("nagasaki-pr");
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline > li").first()).containsText("送る前にセッションが切れた");
  }

  @Test
  void withoutScriptsAReportIsFiledAndAStepDone() {
    OnScreen staff = withoutScripts("nagasaki-staff");
    filled(staff.link("報告する").page());
    staff.button("報告を送信する").heading("報告を受け付けました");
    UUID incident = aConfirmedHijack();
    OnScreen it = withoutScripts("nagasaki-pr");
    Page page = it.open("/incidents/" + incident).page();
    page.locator(EVIDENCE + " summary").first().click();
    page.fill(NOTE, "スクリプトなしで記録");
    page.locator(EVIDENCE + " button[value=do]").click();
    assertThat(page.locator(EVIDENCE)).containsText("スクリプトなしで記録");
    assertEquals("DONE", page.getAttribute(EVIDENCE, "data-s"));
  }

  @Test
  void byKeyboardAloneFromTheFirstPageToTheReceipt() {
    OnScreen staff = someone("nagasaki-staff", 1280);
    Page page = staff.page();
    staff.tabTo("main a[href='/reports/new'], a.btn[href='/reports/new']");
    page.keyboard().press("Enter");
    staff.heading("乗っ取り・なりすましなどを報告する");
    staff.tabTo("input[name=kind]");
    page.keyboard().press("Space");
    staff.tabTo("#other");
    page.keyboard().type("@nagasaki_nisemono");
    staff.tabTo("input[name=canSignIn]");
    page.keyboard().press("Space");
    staff.tabTo("#description");
    page.keyboard().type("偽のアカウントから市民にメッセージが届いている。");
    staff.tabTo("main form .btn--big");
    page.keyboard().press("Enter");
    page.locator(".number").waitFor();
    staff.heading("報告を受け付けました");
    nothingWrong();
  }

  @Test
  void theLanguageThatIsChosenStaysOnAllThreeServices() {
    OnScreen someone = someone("nagasaki-pr", 1280);
    someone.open("/?lang=en").looked("together-home", "en");
    for (String path : List.of("/incidents", "/accounts", "/notifications")) {
      someone.open(path).looked("together" + path.replace('/', '-'), "en");
    }
    someone.open("/?lang=ja").looked("together-home", "ja");
    nothingWrong();
  }

  /** A window of 1280 px at 200 % and at 400 % (WCAG 1.4.4, 1.4.10). */
  @Test
  void enlargedNothingIsCutOff() {
    UUID incident = aConfirmedHijack();
    for (int width : new int[] {640, 320}) {
      OnScreen pr = someone("nagasaki-pr", width);
      for (String path :
          List.of(
              "/",
              "/reports/new",
              "/incidents",
              "/incidents/" + incident,
              "/incidents/" + incident + "/report",
              "/incidents/figures",
              "/accounts",
              "/notifications",
              "/public/nagasaki/notices",
              "/public/nagasaki/accounts",
              "/public/nagasaki/check?q=nagasaki_sample_kank0")) {
        pr.open(path).looked("enlarged" + path.replaceAll("[^a-z]+", "-"), "ja");
      }
    }
    nothingWrong();
  }

  @Test
  void whatIsRefusedIsSaidInEnglishToo() {
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/new?lang=en");
    staff.button("Send the report").looked("together-report-errors", "en");
    UUID incident = aConfirmedHijack();
    OnScreen other = someone("nagasaki-pr", 1280);
    Page page = other.open("/incidents/" + incident + "?lang=en").page();
    page.locator(EVIDENCE + " summary").first().click();
    page.fill("#EVIDENCE_CAPTURED-capturedAt", "");
    page.locator(EVIDENCE + " button[value=do]").click();
    assertThat(page.locator(EVIDENCE + " .banner--error")).isVisible();
    other.looked("together-step-refused", "en");
    page.locator("#stage button[value=dismiss]").first().click();
    page.locator("#stage .banner").first().waitFor();
    other.looked("together-dismissal-refused", "en");
    nothingWrong();
  }

  private UUID aConfirmedHijack() {
    UUID incident =
        UUID.fromString(
            pr.create(
                    "/api/v1/reports",
                    UUID.randomUUID().toString(),
                    Desk.hijackOf(Desk.OTHER_ACCOUNT))
                .then()
                .statusCode(201)
                .extract()
                .path("incidentId"));
    pr.act("/api/v1/incidents/" + incident, "confirm", null).then().statusCode(200);
    return incident;
  }

  private static void filled(Page page) {
    page.check("input[name=kind][value=IMPERSONATION]");
    page.fill("#other", "@nagasaki_fake");
    page.check("input[name=canSignIn][value=NOT_TRIED]");
    page.fill("#description", "偽のアカウントからメッセージが届いた。");
  }

  /** In front of the incident, and connected. */
  private OnScreen watching(String user, int width, UUID incident) {
    OnScreen someone = someone(user, width).open("/incidents/" + incident);
    assertThat(someone.page().locator("#live-state[data-on='1']")).isVisible();
    return someone;
  }
}
