package jp.yagura.incident.review;

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
import org.junit.jupiter.api.Test;

/** From the incident to what was decided in its review, in a browser, in both languages. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReviewOnScreenTest extends ServiceScreens {

  @Test
  void anActionIsPlannedChangedAndDone() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      UUID incident = Given.aReportedHijack();
      for (int width : new int[] {1280, 390}) {
        OnScreen pr =
            someone("nagasaki-pr", width).open("/incidents/" + incident + "?lang=" + language);
        pr.link(ja ? "取組を決める" : "Decide what is to be done");
        Page page = pr.page();
        page.locator("#new-plan-title").fill("共有パスワードをやめる");
        pr.button(ja ? "この取組を記録する" : "Record it");
        pr.looked("review-wrong", language);
        assertEquals("true", page.locator("#new-plan-dueOn").getAttribute("aria-invalid"));
        assertEquals("共有パスワードをやめる", page.locator("#new-plan-title").inputValue());
        page.locator("#new-plan-dueOn").fill("2026-11-20");
        pr.button(ja ? "この取組を記録する" : "Record it");
        pr.looked("review-planned", language);
        var card = page.locator("li[id^=action-]").last();
        assertTrue(card.innerText().contains(ja ? "期限超過" : "Overdue"), card::innerText);
        card.locator("input[name=words]").first().fill("管理ツールに移した");
        card.locator("button[value=finish]").click();
        pr.looked("review-done", language);
        assertTrue(page.locator("main").innerText().contains("管理ツールに移した"));
        card.locator("button[value=reopen]").click();
        card.locator("details").last().locator("summary").click();
        card.locator("button[value=drop]").click();
        pr.looked("review-drop-wrong", language);
      }
      someone("nagasaki-auditor", 390)
          .open("/incidents/" + incident + "/review?lang=" + language)
          .looked("review-read", language);
    }
    nothingWrong();
  }
}
