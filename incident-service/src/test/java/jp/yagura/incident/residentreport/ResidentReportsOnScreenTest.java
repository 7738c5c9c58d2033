package jp.yagura.incident.residentreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** From the resident's telephone to PR's decision, in a browser. */
@QuarkusTest
@WithTestResource(Platform.class)
class ResidentReportsOnScreenTest extends ServiceScreens {
  private static final int MOST_BYTES = 15 * 1024;

  @Inject RegisteredAccounts accounts;

  @Test
  void aResidentReportsAndPrDecides() throws InterruptedException {
    accounts.arrive();
    String fake = "https://x.com/nagasaki_samp1e_kank0";
    for (String language : new String[] {"", "/en"}) {
      for (int width : new int[] {1280, 320}) {
        String code = language.isEmpty() ? "ja" : "en";
        OnScreen resident =
            someone(width).open(language + "/public/nagasaki/report?account=" + fake);
        assertTrue(resident.page().content().getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
        resident.looked("resident-report", code);
        resident.page().locator("#account").fill(" ");
        resident.button(code.equals("ja") ? "知らせる" : "Report it");
        resident.looked("resident-report-wrong", code);
        assertEquals("true", resident.page().locator("#account").getAttribute("aria-invalid"));
        resident.page().locator("#account").fill(fake);
        resident.page().locator("#note").fill("市の名前でお金を求めています。");
        resident.button(code.equals("ja") ? "知らせる" : "Report it");
        resident.looked("resident-receipt", code);
        assertTrue(resident.page().locator("main .mono").innerText().startsWith("S-"));
      }
    }
    ResidentReports.send("nagasaki", "あやしい観光案内", "", ResidentReports.someAddress());
    for (int width : new int[] {1280, 390}) {
      OnScreen pr = someone("nagasaki-pr", width).open("/").link("住民からの情報");
      pr.heading("住民からの情報").looked("resident-reports", "ja");
      pr.open("/incidents/resident-reports?lang=en").looked("resident-reports", "en");
      pr.open("/incidents/resident-reports?lang=ja");
    }
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents/resident-reports");
    Page page = pr.page();
    var group = page.locator("li[id^=g-]").filter(has(fake));
    group.locator("summary").nth(3).click();
    group.locator("form[action$=dismiss] button").click();
    pr.looked("resident-reports-wrong", "ja");
    group.locator("textarea").fill("確認したところ、本人のものでした。");
    group.locator("form[action$=dismiss] button").click();
    page.getByText("対応不要にしました。").waitFor();
    pr.looked("resident-reports-done", "ja");
    page.locator("#decided ~ ul li").filter(has(fake)).locator("button").first().click();
    page.getByText("確認待ちに戻しました。").waitFor();
    group.locator("summary").nth(1).click();
    group.locator("form[action$=accept] button").click();
    page.locator("#reports").waitFor();
    assertTrue(
        page.locator("#reports").innerText().contains("住民から、このアカウントについて4件の情報が寄せられました。"),
        () -> page.locator("#reports").innerText());
    someone("nagasaki-auditor", 390)
        .open("/incidents/resident-reports")
        .looked("resident-reports-read", "ja");
    nothingWrong();
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
