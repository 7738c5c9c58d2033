package jp.yagura.incident.platformrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the incident to the platform's answer, in a browser, in both languages. */
@QuarkusTest
@WithTestResource(Platform.class)
class PlatformRequestOnScreenTest extends ServiceScreens {

  @Test
  void aRequestIsWrittenSentAndAnswered() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      UUID incident = Given.aReportedHijack();
      for (int width : new int[] {1280, 320}) {
        OnScreen pr =
            someone("nagasaki-pr", width).open("/incidents/" + incident + "?lang=" + language);
        pr.link(ja ? "申請を始める" : "Begin a request");
        pr.looked("platform-request-choose", language);
        pr.link("TikTok");
        pr.looked("platform-request-new", language);
        pr.button(ja ? "下書きを保存" : "Save the draft");
        pr.looked("platform-request-wrong", language);
        Page page = pr.page();
        assertEquals("true", page.locator("#target").getAttribute("aria-invalid"));
        page.locator("input[name=purpose][value=takedown]").check();
        page.locator("#target").fill("https://www.tiktok.com/@nagasaki_fake");
        page.locator("input[name=form][value=tiktok-report]").check();
        pr.button(ja ? "下書きを保存" : "Save the draft");
        pr.looked("platform-request-draft", language);
        assertTrue(
            page.locator("main")
                .innerText()
                .contains(
                    ja ? "この情報は確認されていません。開く前に公式のヘルプで確かめてください。" : "This has not been verified."));

        act(pr, "send", null);
        pr.looked("platform-request-no-text", language);
        page.locator(".banner[role=alert] a").first().click();
        page.locator("#body").fill("市の公式アカウントの偽物です。削除してください。");
        pr.button(ja ? "下書きを保存" : "Save the draft");
        act(pr, "send", "");
        pr.looked("platform-request-sent", language);
        act(pr, "ticket", "987654");
        act(pr, "chase", "電話でも問い合わせた");
        act(pr, "refuse", "");
        assertEquals(
            "true", page.locator("#refuse-words").getAttribute("aria-invalid"), page::content);
        pr.looked("platform-request-no-reason", language);
        act(pr, "refuse", "規約に反しないとの回答");
        pr.looked("platform-request-refused", language);
        act(pr, "undo", "");
        act(pr, "finish", "");
        pr.looked("platform-request-done", language);
        assertTrue(page.locator("main").innerText().contains("987654"));
        pr.open("/incidents/" + incident + "?lang=" + language);
        pr.looked("incident-with-platform-requests", language);
        assertTrue(page.locator("#requests").innerText().contains("987654"));
      }
    }
    nothingWrong();
  }

  @Test
  void theGuideSaysWhereToAskAndThatNobodyHasVerifiedIt() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 320}) {
        OnScreen pr =
            someone("nagasaki-pr", width)
                .open("/incidents/platform-guide/x?incident=" + incident + "&lang=" + language);
        pr.looked("platform-guide", language);
        Page page = pr.page();
        assertEquals(
            "https://help.x.com/ja/forms/authenticity/impersonation",
            page.locator("#x-impersonation a.mono").getAttribute("href"));
        page.locator("#x-impersonation a.btn").click();
        page.waitForURL("**/platform-requests/new**");
        assertTrue(page.locator("input[value=x-impersonation]").isChecked());
      }
      someone("nagasaki-staff", 390)
          .open("/incidents/platform-guide?lang=" + language)
          .looked("platform-guides", language);
    }
    nothingWrong();
  }

  @Test
  void whoeverWasOvertakenIsToldSo() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    OnScreen pr =
        someone("nagasaki-pr", 1280)
            .open("/incidents/" + incident + "/platform-requests/" + id + "?lang=ja");
    PlatformRequestsOf.act("head", incident, id, "acknowledge", "{}").then().statusCode(200);

    act(pr, "finish", "");

    assertTrue(pr.page().locator(".banner[role=alert]").innerText().contains("ほかの人が先に変更しました"));
    assertEquals("acknowledged", PlatformRequestsOf.read(incident, id).getString("state"));
  }

  @Test
  void whoeverOnlyReadsFindsNoForms() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    OnScreen auditor =
        someone("nagasaki-auditor", 1280)
            .open("/incidents/" + incident + "/platform-requests/" + id + "?lang=ja");

    auditor.looked("platform-request-read", "ja");
    assertEquals(0, auditor.page().locator("main form").count());
    nothingWrong();
  }

  /** Opens the form of an act, types and sends it. */
  private static void act(OnScreen pr, String act, @Nullable String words) {
    Page page = pr.page();
    var form = page.locator("details:has(button[name=act][value=" + act + "])");
    if (form.getAttribute("open") == null) {
      form.locator("summary").click();
    }
    if (words != null && !words.isEmpty()) {
      form.locator("[name=words]").fill(words);
    }
    form.locator("button[name=act]").click();
    page.waitForLoadState();
  }
}
