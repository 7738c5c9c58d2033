package jp.yagura.incident.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** What is typed into a form is there again after the session has ended and begun anew. */
@QuarkusTest
@WithTestResource(Platform.class)
class TypingSurvivesTheSessionTest extends ServiceScreens {
  private static final String TYPED = "今朝から見知らぬ投稿が続いています。\n二つ目の行。";
  private static final String UNSENT = "サインインの有効期限が切れていたため";
  private static final String FILLED = "元のとおりに入力しました";
  private static final String OFFERED = "ここに入力して送信していない内容があります";

  @Test
  void theReportThatWasWritten() {
    OnScreen staff = someone("nagasaki-staff", 1280).open("/reports/new");
    Page page = staff.page();
    page.locator("#kind input").nth(1).check();
    page.locator("#canSignIn input").last().check();
    page.fill("#description", TYPED);
    staff.sessionEnded();

    staff.button("報告を送信する");

    again(page);
    assertEquals("/reports/new", staff.path());
    assertThat(page.locator("#description")).hasValue(TYPED);
    assertThat(page.locator("#kind input").nth(1)).isChecked();
    assertThat(page.locator("#canSignIn input").last()).isChecked();
    assertThat(page.locator("main")).containsText(FILLED);
    assertThat(page.locator("main")).containsText("添付ファイルは、もう一度選んでください。");
    staff.looked("report-again", "ja");
    page.fill("#other", "https://x.com/nagasaki_nowhere");
    staff.button("報告を送信する");
    page.waitForURL("**/receipt*");
    staff.open("/reports/new");
    assertThat(page.locator("main")).not().containsText(OFFERED);
    assertThat(page.locator("#description")).hasValue("");
    nothingWrong();
  }

  @Test
  void theNoticeThatWasWritten() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents/" + id + "/notices/new?kind=FIRST");
    Page page = pr.page();
    page.fill("#title", "書きかけの見出し");
    page.fill("#body", TYPED);
    pr.sessionEnded();

    page.locator("#compose button[value=save]").click();

    again(page);
    assertThat(page.locator("#title")).hasValue("書きかけの見出し");
    assertThat(page.locator("#body")).hasValue(TYPED);
    assertEquals("/incidents/" + id + "/notices/new?kind=FIRST", pr.path());
    page.fill("#body", "");
    page.locator("#compose button[value=save]").click();
    assertThat(page.locator("#body-err")).isVisible();
    page.fill("#body", TYPED);
    pr.sessionEnded();
    page.locator("#compose button[value=save]").click();
    again(page);
    assertThat(page.locator("#title")).hasValue("書きかけの見出し");
    assertThat(page.locator("#body")).hasValue(TYPED);
    page.locator("#compose button[value=save]").click();
    assertThat(page.locator("h1").first()).containsText("書きかけの見出し");
    nothingWrong();
  }

  @Test
  void theCommentThatWasWritten() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents/" + id);
    Page page = pr.page();
    page.fill("#comment", TYPED);
    pr.sessionEnded();
    page.locator("#comment-do").click();
    assertThat(page.locator("#page-alert")).containsText("サインインの有効期限が切れました");

    page.reload();

    assertThat(page.locator("#comment")).hasValue("");
    assertThat(page.locator("#comment-box")).containsText(OFFERED);
    page.locator("#comment-box [data-draft-fill]").click();
    assertThat(page.locator("#comment")).hasValue(TYPED);
    page.locator("#comment-do").click();
    assertThat(page.locator("#timeline > li").first()).containsText("二つ目の行。");
    page.reload();
    assertThat(page.locator("#comment-box")).not().containsText(OFFERED);
    nothingWrong();
  }

  @Test
  void nobodyElseFindsItAndSigningOutForgetsIt() {
    OnScreen staff = someone("nagasaki-staff", 1280).open("/reports/new");
    Page page = staff.page();
    page.fill("#description", TYPED);
    assertEquals(1, drafts(page));
    page.evaluate(
        "() => { const k = Object.keys(sessionStorage).find(k => k.startsWith('draft:'));"
            + "sessionStorage.setItem(k.replace('draft:', 'draft:他の人'), sessionStorage[k]);"
            + "sessionStorage.removeItem(k); }");
    staff.open("/reports/new");
    assertThat(page.locator("main")).not().containsText(OFFERED);
    assertEquals(0, drafts(page));
    page.fill("#description", TYPED);
    page.evaluate(
        "() => document.addEventListener('click', e => e.preventDefault(), { capture: true })");
    page.locator("a.out").click();
    assertEquals(0, drafts(page));
  }

  @Test
  void withoutScriptsAFormLeadsBackToItsPage() {
    UUID id = Given.aConfirmedHijack();
    OnScreen pr = withoutScripts("nagasaki-pr").open("/reports/new");
    pr.sessionEnded();
    pr.page().locator("main form button").last().click();
    pr.page().locator("[data-fault] a").first().click();
    pr.page().waitForURL("**/reports/new?unsent");
    assertEquals("/reports/new?unsent", pr.path());
    assertThat(pr.page().locator("main")).containsText(UNSENT);

    pr.open("/incidents/" + id);
    pr.page().locator("#comment-do").click();
    pr.page().waitForURL("**/comments");
    pr.sessionEnded();
    pr.page().locator("#comment-do").click();
    pr.page().locator("[data-fault] a").first().click();
    pr.page().waitForURL("**?unsent");
    pr.page().waitForURL("**/incidents/" + id + "?unsent");
    assertThat(pr.page().locator("main")).containsText(UNSENT);
    assertThat(pr.page().locator("#comment")).isVisible();
  }

  /** Signs in again from the page that says that the session is over. */
  private static void again(Page page) {
    page.locator("[data-fault] a").first().click();
    page.getByText(UNSENT).waitFor();
  }

  private static int drafts(Page page) {
    return (int)
        page.evaluate(
            "() => Object.keys(sessionStorage).filter(k => k.startsWith('draft:')).length");
  }
}
