package jp.yagura.incident.presspack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** From the notice to the press, and the reports on the incident, in a browser. */
@QuarkusTest
@WithTestResource(Platform.class)
class PressOnScreenTest extends ServiceScreens {

  private static UUID aFake() {
    String body =
        """
        {"account": {"unknown": "市の公式Xの偽物"}, "kind": "IMPERSONATION", "canSignIn": "YES",
         "fakeUrl": "https://x.com/screen_%d", "description": "偽物があります。"}"""
            .formatted(System.nanoTime());
    UUID id = Given.reported(Given.NAGASAKI, Role.STAFF, body);
    Given.moved(id, "confirm");
    return id;
  }

  @Test
  void thePressIsGivenMaterialAndTheStepKnows() throws Exception {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      UUID incident = aFake();
      String notice =
          Given.pr().body(Map.of("incidentId", incident)).post("/api/v1/notices").path("id");
      String address = "/incidents/" + incident;
      for (int width : new int[] {1280, 320}) {
        OnScreen pr = someone("nagasaki-pr", width).open(address + "?lang=" + language);
        pr.looked("incident-with-press-step", language);
        Page page = pr.page();
        String link = "main a[href='" + address + "/notices/" + notice + "/press']";
        assertEquals(1, page.locator(link).count());
        pr.open(address + "/notices/" + notice + "/press?lang=" + language);
        pr.looked("press", language);
        pr.button(ja ? "提供を記録する" : "Record it");
        pr.looked("press-wrong", language);
        assertEquals("true", page.locator("#recipient").getAttribute("aria-invalid"));
        page.locator("#recipient").fill("市政記者クラブ");
        page.locator("#at").fill("2026-11-23T08:40");
        pr.button(ja ? "提供を記録する" : "Record it");
        pr.looked("press-given", language);
        assertTrue(page.locator("#given").innerText().contains("市政記者クラブ"));
        page.locator("#given li summary").last().click();
        pr.button(ja ? "記録を取り消す" : "Take the record back");
        pr.looked("press-take-back-wrong", language);
        page.locator("#given input[aria-invalid]").fill("別の社でした");
        pr.button(ja ? "記録を取り消す" : "Take the record back");
        pr.looked("press-taken-back", language);
        assertTrue(page.locator("#given").innerText().contains("別の社でした"));
        page.locator("#recipient").fill("市政記者クラブ");
        page.locator("#at").fill("2026-11-23T08:40");
        pr.button(ja ? "提供を記録する" : "Record it");
        pr.open(address + "/notices/" + notice + "?lang=" + language);
        pr.looked("notice-given-to-the-press", language);
        assertTrue(page.locator("main").innerText().contains("市政記者クラブ"));
        pr.open(address + "?lang=" + language);
        assertEquals(1, page.locator("main input[value='2026-11-23T08:40']").count());
      }
    }
    nothingWrong();
  }

  @Test
  void filesAreSavedUnderTheirJapaneseNames() throws Exception {
    UUID incident = aFake();
    String notice =
        Given.pr().body(Map.of("incidentId", incident)).post("/api/v1/notices").path("id");
    String number = Given.incident(incident).getString("number");
    OnScreen pr = someone("nagasaki-pr", 1280);
    String press = "/incidents/" + incident + "/notices/" + notice + "/press";

    assertEquals("報道提供資料_" + number + "_案.pdf", saved(pr.open(press + "?lang=ja"), "PDF"));
    assertEquals("報道提供資料_" + number + "_案.docx", saved(pr, "Word（DOCX）"));
    String report = "/incidents/" + incident + "/report";
    assertEquals("最終報告_" + number + ".pdf", saved(pr.open(report), "PDF"));
    String situation = "/incidents/" + incident + "/situation-report";
    assertEquals("状況報告_" + number + ".pdf", saved(pr.open(situation), "PDF"));
    nothingWrong();
  }

  private static String saved(OnScreen who, String link) throws IOException {
    Download file = who.page().waitForDownload(() -> who.page().getByText(link).first().click());
    Path shots = Path.of(System.getProperty("shots", "target"));
    Files.createDirectories(shots);
    file.saveAs(shots.resolve(file.suggestedFilename()));
    return file.suggestedFilename();
  }

  @Test
  void theSituationIsAPageToPrint() throws InterruptedException {
    UUID incident = aFake();
    for (String language : new String[] {"ja", "en"}) {
      for (int width : new int[] {1280, 320}) {
        OnScreen head =
            someone("nagasaki-auditor", width).open("/incidents/" + incident + "?lang=" + language);
        head.link(language.equals("ja") ? "状況報告" : "Situation report");
        head.looked("situation-report", language);
        assertTrue(
            head.page()
                .locator("article")
                .innerText()
                .contains(language.equals("ja") ? "今後の対応" : "Next"));
      }
    }
    nothingWrong();
  }
}
