package jp.yagura.incident.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person in front of an incident. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReadingAnIncidentTest extends ServiceScreens {
  private static final String EVIDENCE = "#step-EVIDENCE_CAPTURED";

  @Inject TestClock clock;

  @BeforeAll
  void aMonday() {
    clock.at(TestClock.START);
  }

  @Test
  void eachStepShowsTheGuidelinesOwnWords() {
    OnScreen pr = at("nagasaki-pr", 390, Given.aConfirmedHijack());
    Page page = pr.page();
    var words = page.locator("#step-SITE_NOTICE-k");
    assertThat(words).isHidden();

    page.locator("#step-SITE_NOTICE .peek").click();

    assertThat(words).isVisible();
    assertThat(words).containsText("ホームページ");
    pr.shown("incident-clause-open").looked("incident-clause", "ja");
    page.keyboard().press("Escape");
    assertThat(words).isHidden();
    page.locator(EVIDENCE + " .peek").click();
    assertThat(page.locator(EVIDENCE + "-k")).containsText("この製品が加えた手順です");
    page.keyboard().press("Escape");
    page.setViewportSize(1280, 900);
    page.locator("#step-SITE_NOTICE .peek").hover();
    assertThat(words).isVisible();
    nothingWrong();
  }

  @Test
  void aClauseWithoutNumberIsNamedByItsWords() {
    UUID id = Given.reported(Given.FUJI, "pr", Given.report("IMPERSONATION", "NOT_TRIED"));
    Page page = at("fuji-pr", 1280, id).page();
    page.locator(".step .peek:not(.peek--chip)").first().click();

    assertThat(page.locator("[popover]:popover-open")).containsText("この条項には番号がない");
    nothingWrong();
  }

  @Test
  void aStepIsDoneByKeyboardAlone() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = at("nagasaki-pr", 1280, id);
    Page page = pr.page();

    pr.tabTo(EVIDENCE + " summary");
    page.keyboard().press("Enter");
    pr.tabTo("#EVIDENCE_CAPTURED-note");
    page.keyboard().type("キーボードだけで書いた");
    pr.tabTo(EVIDENCE + " button[value=do]");
    page.keyboard().press("Enter");

    assertThat(page.locator("#page-status")).hasText("実施済みにしました。");
    assertThat(page.locator(EVIDENCE + "-h")).isFocused();
    assertThat(page.locator(EVIDENCE)).containsText("キーボードだけで書いた");
    assertThat(page.locator("#progress-t")).containsText("1件が済みました");
    nothingWrong();
  }

  @Test
  void whatIsMissingIsSaidInTheStepAndNothingElseChanges() {
    OnScreen pr = at("nagasaki-pr", 1280, Given.aConfirmedHijack());
    Page page = pr.page();
    page.fill("#comment", "書きかけ");
    page.locator(EVIDENCE + " summary").first().click();
    page.fill("#EVIDENCE_CAPTURED-capturedAt", "");
    page.fill("#EVIDENCE_CAPTURED-note", "残るメモ");
    page.locator(EVIDENCE + " button[value=do]").click();

    assertThat(page.locator(EVIDENCE + " .banner--error")).isFocused();
    assertThat(page.locator("#EVIDENCE_CAPTURED-note")).hasValue("残るメモ");
    assertThat(page.locator("#comment")).hasValue("書きかけ");
    pr.looked("incident-step-refused", "ja");
    nothingWrong();
  }

  @Test
  void aDismissalWithoutReasonSaysSoAtItsField() {
    OnScreen pr = at("nagasaki-pr", 390, Given.aReportedHijack());
    Page page = pr.page();
    page.locator("button[value=dismiss]").click();

    assertThat(page.locator("#stage-first .banner--error")).isFocused();
    assertThat(page.locator("#words-DISMISS")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#words-DISMISS-err")).hasText("理由を入力してください。");
    pr.looked("incident-not-dismissed", "ja");
    nothingWrong();
  }

  @Test
  void everythingWorksWithoutScripts() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = withoutScripts("nagasaki-pr");
    Page page = pr.open("/incidents/" + id).page();
    page.locator("#step-SITE_NOTICE .peek").click();
    assertThat(page.locator("#step-SITE_NOTICE-k")).isVisible();
    page.keyboard().press("Escape");
    page.locator(EVIDENCE + " summary").first().click();
    page.fill("#EVIDENCE_CAPTURED-note", "遅れて書いた");
    Given.act("pr", id, "EVIDENCE_CAPTURED", "start", Map.of()).then().statusCode(200);

    page.locator(EVIDENCE + " button[value=do]").click();

    assertThat(page.locator("#trouble")).containsText("ほかの人が先に変更しました");
    assertThat(page.locator("#EVIDENCE_CAPTURED-note")).hasValue("遅れて書いた");
    page.locator(EVIDENCE + " button[value=do]").click();
    assertEquals("DONE", page.getAttribute(EVIDENCE, "data-s"));
    page.locator("input[name=show][value=decision]").check();
    assertThat(page.locator("#timeline > li:visible")).hasCount(1);
    page.locator("input[name=show][value=comment]").check();
    assertThat(page.locator(".none--comment")).isVisible();
  }

  @Test
  void theReportIsOneDocumentToPrint() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);
    Given.moved(id, "close");
    OnScreen pr = at("nagasaki-pr", 1280, id);
    pr.looked("incident-closed", "ja");
    for (int width : new int[] {1280, 390}) {
      OnScreen reader = at("nagasaki-auditor", width, id);
      reader.link("報告書を開く").heading("インシデント報告書").looked("incident-report", "ja");
      assertThat(reader.page().locator(".sheet")).containsText("令和8年11月23日(月) 9:00");
      assertThat(reader.page().locator("[aria-labelledby=p3] tbody th"))
          .hasText(new String[] {"報告を受け付けた", "事実と確認した", "封じ込めた", "復旧した", "終結した"});
      reader.open("/incidents/" + id + "/report?lang=en").looked("incident-report", "en");
      reader.open("/incidents/" + id).looked("incident-closed", "en");
    }
    Page page = pr.open("/incidents/" + id + "/report").page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".head")).isHidden();
    pr.looked("incident-report-print", "ja");
    nothingWrong();
  }

  @Test
  void theLeadGradesAnIncidentWithAReason() {
    Page page = at("nagasaki-pr", 1280, Given.aConfirmedHijack()).page();
    page.locator("#facts summary").click();
    page.selectOption("#severity", "low");
    page.locator("#facts form button").click();
    assertThat(page.locator("#facts .banner")).containsText("理由を入力してください");
    assertThat(page.locator("#reason")).hasAttribute("aria-invalid", "true");
    page.selectOption("#severity", "low");
    page.fill("#reason", "見本のアカウントのため");

    page.locator("#facts form button").click();

    assertThat(page.locator("#page-status")).containsText("重大度を「低」");
    assertThat(page.locator("#incident-head")).containsText("低");
    assertThat(page.locator("#timeline > li").first()).containsText("見本のアカウントのため");
    nothingWrong();
  }

  @Test
  void nobodyListensWithoutARight() {
    UUID id = Given.aConfirmedHijack();
    String status = "path => fetch(path).then(r => { r.body?.cancel(); return r.status; })";
    Page staff = someone("nagasaki-staff", 1280).page();
    Page stranger = someone("fuji-pr", 1280).page();
    for (String part : List.of("/live", "/parts", "/report")) {
      assertEquals(403, staff.evaluate(status, "/incidents/" + id + part), part);
      assertEquals(404, stranger.evaluate(status, "/incidents/" + id + part), part);
    }
    assertEquals(403, staff.evaluate(status, "/incidents/live"));
    assertEquals(200, stranger.evaluate(status, "/incidents/live"));
    String asked = "fetch('/incidents/live').then(r => { r.body.cancel(); return %s; })";
    Object type = stranger.evaluate(asked.formatted("r.headers.get('content-type')"));
    assertTrue(String.valueOf(type).startsWith("text/event-stream"), String.valueOf(type));
    Object buffering = stranger.evaluate(asked.formatted("r.headers.get('x-accel-buffering')"));
    assertEquals("no", buffering);
  }

  private OnScreen at(String user, int width, UUID id) {
    return someone(user, width).open("/incidents/" + id);
  }
}
