package jp.yagura.incident.drill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** From the list of incidents to the score sheet of a drill, in a browser, in both languages. */
@QuarkusTest
@WithTestResource(Platform.class)
class DrillOnScreenTest extends ServiceScreens {

  @Test
  void aDrillIsStartedPlayedAndEnded() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      for (int width : new int[] {1280, 390}) {
        OnScreen pr = someone("nagasaki-pr", width).open("/incidents/drills?lang=" + language);
        Page page = pr.page();
        pr.looked("drill-list", language);
        page.locator("a[href*='scenario=rogue-ads']").click();
        pr.looked("drill-begin", language);
        pr.button(ja ? "訓練を始め、メールを送る" : "Start the drill and send the mails");
        assertTrue(page.locator(".banner").first().innerText().contains("【訓練】"));
        page.locator("button[value=give]").first().click();
        page.locator("button[value=answer]").first().click();
        pr.looked("drill-wrong", language);
        page.locator("textarea[name=answer]").first().fill("広告を止めた");
        page.locator("button[value=answer]").first().click();
        pr.looked("drill-run", language);
        UUID drill = UUID.fromString(page.url().replaceAll(".*/incidents/([0-9a-f-]+)/.*", "$1"));
        pr.open("/incidents/" + drill + "?lang=" + language);
        assertTrue(page.locator(".banner").first().innerText().contains("【訓練】"));
        assertTrue(page.locator("#drill").innerText().contains("知らない管理者"));
        pr.looked("drill-incident", language);
        DrillsOf.published(drill);
        pr.open("/incidents/" + drill + "/drill/notices?lang=" + language);
        page.locator("h2 a").first().click();
        pr.looked("drill-notice", language);
        pr.open("/?lang=" + language);
        assertTrue(page.locator(".banner").first().innerText().contains("【訓練】"));
        pr.looked("drill-home", language);
        pr.open("/incidents/" + drill + "/drill?lang=" + language);
        page.locator("#lessons").fill("連絡先の一覧が古かった");
        pr.button(ja ? "訓練を終える" : "End the drill");
        pr.looked("drill-score", language);
        assertTrue(page.locator(".sheet").innerText().contains("連絡先の一覧が古かった"));
      }
    }
    nothingWrong();
  }

  @Test
  void whoeverIsSignedInReadsTheTrainingPage() throws InterruptedException {
    UUID drill = DrillsOf.started("mayor-fake");
    DrillsOf.published(drill);
    OnScreen staff = someone("nagasaki-staff", 390).open("/incidents/" + drill + "/drill/notices");
    assertTrue(staff.page().locator("main").innerText().contains("【訓練】"));
    assertTrue(
        Given.as(Given.NAGASAKI, Role.STAFF).get("/api/v1/incidents/" + drill).statusCode() >= 400);
  }
}
