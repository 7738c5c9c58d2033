package jp.yagura.incident.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class TheMainJobOnScreenTest extends ServiceScreens {
  @Inject TestClock clock;
  @Inject RegisteredAccounts accounts;

  @BeforeAll
  void theRegisterIsKnown() throws InterruptedException {
    accounts.arrive();
  }

  @Test
  void fromTheReportToTheNoticeThatResidentsRead() {
    String receipt = staffReportsOnAPhone();
    OnScreen pr = pr(1280).looked("home-pr", "ja");
    String incident = publicRelationsTakesItInHand(pr, receipt);
    String notice = publicRelationsPublishesANotice(pr);
    publicRelationsRecordsThePublication(pr, incident);
    residentsRead(notice);
    publicRelationsWithdraws(pr);
    twoWriteAtOnce(pr, incident);
    inEnglish(pr, incident, receipt);
    nothingWrong();
  }

  @Test
  void staffReportsWithoutScripts() {
    OnScreen staff = withoutScripts("nagasaki-staff");
    staff.open("/reports/new");
    staff.page().check("input[name=kind][value=IMPERSONATION]");
    staff.page().fill("#other", "@nagasaki_fake");
    staff.page().check("input[name=canSignIn][value=NOT_TRIED]");
    staff.page().fill("#description", "偽のアカウントからメッセージが届いた。");
    staff.button("報告を送信する").heading("報告を受け付けました");
  }

  private String staffReportsOnAPhone() {
    OnScreen staff = someone("nagasaki-staff", 390);
    staff.looked("home-staff", "ja");
    staff.link("報告する").heading("乗っ取り・なりすましなどを報告する").looked("report", "ja");
    staff.button("報告を送信する").looked("report-errors", "ja");
    assertTrue(
        (boolean) staff.page().evaluate("document.activeElement.matches('.banner--error')"),
        "the summary of errors has the focus");
    staff.page().check("input[name=kind][value=HIJACK]");
    staff.page().fill("#other", "@nagasaki_sample_kanko");
    staff.page().fill("#occurredAt", "2026-11-23T08:55");
    staff.page().check("input[name=canSignIn][value=NO]");
    staff.page().fill("#description", "身に覚えのない投資勧誘の投稿が3件あります。");
    staff.page().getByText("偽アカウントや問題の投稿のURLを伝える").click();
    staff.page().fill("#links", "https://x.com/nagasaki_sample_kanko/status/1");
    staff.button("報告を送信する").heading("報告を受け付けました").looked("receipt", "ja");
    String receipt = staff.page().url().replace(base(), "");
    staff.open("/reports").heading("自分の報告").looked("my-reports", "ja");
    staff.open("/incidents").heading("この操作を行う権限がありません").looked("no-right", "ja");
    return receipt;
  }

  private String publicRelationsTakesItInHand(OnScreen pr, String receipt) {
    pr.open("/incidents").heading("インシデント一覧").looked("list", "ja");
    Page page = pr.open(receipt).page();
    String number = page.locator(".number").innerText().strip();
    pr.open("/incidents?q=" + number).link("長崎市観光情報").looked("incident-new", "ja");
    String incident = page.url().replace(base(), "");
    pr.button("確認済みにする");
    page.locator("#step-EVIDENCE_CAPTURED summary").first().click();
    page.fill("#EVIDENCE_CAPTURED-capturedAt", "");
    page.fill("#EVIDENCE_CAPTURED-note", "画面を3枚保存");
    page.locator("#step-EVIDENCE_CAPTURED button[value=do]").click();
    page.locator("#step-EVIDENCE_CAPTURED .banner--error").waitFor();
    pr.looked("incident-refused", "ja");
    assertEquals("画面を3枚保存", page.inputValue("#EVIDENCE_CAPTURED-note"));
    page.fill("#EVIDENCE_CAPTURED-capturedAt", "2026-11-23T08:59");
    page.locator("#step-EVIDENCE_CAPTURED button[value=do]").click();
    page.locator("#step-EVIDENCE_CAPTURED[data-s=DONE]").waitFor();
    clock.pass(java.time.Duration.ofMinutes(40));
    pr.open(incident).looked("incident", "ja");
    pr(390).open(incident).looked("incident", "ja");
    return incident;
  }

  private String publicRelationsPublishesANotice(OnScreen pr) {
    pr.link("お知らせを作成する").heading("お知らせを作成する").looked("notice-compose", "ja");
    Page page = pr.page();
    page.fill("#body", page.inputValue("#body") + "\n\n■次のお知らせ\n本日17時までにお知らせします。");
    page.locator("#preview").getByText("本日17時までにお知らせします。").waitFor();
    pr.button("下書きを保存する").looked("notice-draft", "ja");
    pr.button("承認する").button("公開する").looked("notice-published", "ja");
    return page.locator("a[href^='/public/nagasaki/notices/']").first().getAttribute("href");
  }

  private void publicRelationsRecordsThePublication(OnScreen pr, String incident) {
    Page page = pr.link("手順に記録する").page();
    page.locator("#step-SITE_NOTICE summary").first().click();
    assertTrue(page.inputValue("#SITE_NOTICE-url").contains("/public/nagasaki/notices/"));
    page.locator("#step-SITE_NOTICE button[value=do]").click();
    page.locator("#step-SITE_NOTICE[data-s=DONE]").waitFor();
    assertTrue(page.url().startsWith(base() + incident));
  }

  private void residentsRead(String notice) {
    for (int width : new int[] {1280, 390}) {
      OnScreen resident = someone(width);
      resident.open("/public/nagasaki/notices").looked("public-list", "ja");
      resident.open(notice).looked("public-notice", "ja");
      resident.open("/en" + notice).looked("public-notice", "en");
      assertEquals(List.of(), resident.page().context().cookies());
    }
  }

  private void publicRelationsWithdraws(OnScreen pr) {
    Page page = pr.page();
    page.locator("section[aria-labelledby=no] a").first().click();
    page.getByText("取り下げる", new Page.GetByTextOptions().setExact(true)).first().click();
    page.fill("#reason", "復旧したため取り下げました。");
    pr.button("取り下げる").looked("notice-withdrawn", "ja");
  }

  private void twoWriteAtOnce(OnScreen pr, String incident) {
    pr.open(incident).link("お知らせを作成する").button("下書きを保存する").link("書き直す");
    OnScreen other = pr(390).open(pr.page().url().replace(base(), ""));
    other.page().fill("#title", "先に保存された件名");
    other.button("下書きを保存する");
    pr.page().fill("#title", "後から書いた件名");
    pr.button("下書きを保存する").looked("notice-overtaken", "ja");
    assertEquals("後から書いた件名", pr.page().inputValue("#title"));
    assertEquals("先に保存された件名", pr.page().locator(".diff del").first().innerText());
    assertEquals("後から書いた件名", pr.page().locator(".diff ins").first().innerText());
    assertTrue(pr.page().locator("main").innerText().contains("ほかの人が先に変更しました"));
    pr.button("この内容で上書きする").heading("後から書いた件名");
  }

  private void inEnglish(OnScreen pr, String incident, String receipt) {
    pr.open(incident + "?lang=en").looked("incident", "en");
    for (String path : List.of("/", "/incidents", "/reports/new")) {
      pr.open(path).looked("page" + path.replace('/', '-'), "en");
    }
    pr.open(receipt).looked("receipt", "en");
    pr.open("/incidents/nowhere").heading("Not found").looked("not-found", "en");
  }

  private OnScreen pr(int width) {
    return someone("nagasaki-pr", width);
  }
}
