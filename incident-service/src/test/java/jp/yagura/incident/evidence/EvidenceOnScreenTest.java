package jp.yagura.incident.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Evidence is added, looked at and checked in a browser, in both languages. */
@QuarkusTest
@WithTestResource(Platform.class)
class EvidenceOnScreenTest extends ServiceScreens {
  private final TamperedTable tampered;

  EvidenceOnScreenTest(TamperedTable tampered) {
    this.tampered = tampered;
  }

  @Test
  void evidenceIsAddedLookedAtAndChecked() throws SQLException, InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      for (int width : new int[] {1280, 390}) {
        UUID incident = Given.aReportedHijack();
        OnScreen pr =
            someone("nagasaki-pr", width).open("/incidents/" + incident + "?lang=" + language);
        Page page = pr.page();
        page.locator("#evidence-add summary").click();
        pr.looked("evidence-card", language);
        pr.button(ja ? "ファイルを追加する" : "Add the files");
        pr.looked("evidence-no-file", language);
        assertEquals("true", page.locator("#files").getAttribute("aria-invalid"));
        page.setInputFiles(
            "#files",
            new FilePayload[] {
              file("にせアカウントの画面.png", EvidenceSamples.png()), file("届いたメール.eml", EvidenceSamples.EML)
            });
        page.locator("#files-now").getByText(ja ? "2件を選びました。" : "2 chosen.").waitFor();
        page.locator("#note").fill("住民から届いたもの。市章がそのまま使われている。");
        pr.button(ja ? "ファイルを追加する" : "Add the files");
        page.locator(".banner--good").waitFor();
        assertEquals(1, page.locator(".proof img").count());
        page.locator("#seen").fill("市章と市長の写真を使っている。フォロワーは120人。");
        pr.button(ja ? "URLを追加する" : "Add the address");
        pr.looked("evidence-no-address", language);
        page.locator("#url")
            .fill("https://x.com/nagasaki_sample_fake_account/status/1860000000000000000");
        pr.button(ja ? "URLを追加する" : "Add the address");
        page.locator(".banner--good").waitFor();
        assertEquals(3, page.locator(".proof").count());
        page.locator(".proof img").scrollIntoViewIfNeeded();
        page.waitForFunction("document.querySelector('.proof img').naturalWidth > 9");
        pr.looked("evidence-list", language);
        pr.link(ja ? "変わっていないか確かめる" : "Check that nothing has changed");
        pr.looked("evidence-sound", language);
        assertTrue(page.locator(".banner--good").isVisible());
        tampered.oneByte(second(incident), 30);
        page.reload();
        assertTrue(page.locator(".banner--error").innerText().contains("届いたメール.eml"));
        pr.looked("evidence-unsound", language);
        pr.open("/incidents/" + incident + "?lang=" + language);
        pr.looked("incident-with-evidence", language);
      }
    }
    nothingWrong();
  }

  @Test
  void filesAreDroppedAndPasted() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents/" + incident + "?lang=ja");
    Page page = pr.page();
    String bytes = Base64.getEncoder().encodeToString(EvidenceSamples.png());
    page.evaluate(
        """
        b => {
          const png = n => new File([Uint8Array.from(atob(b), c => c.charCodeAt(0))], n, {type: 'image/png'});
          const held = new DataTransfer();
          held.items.add(png('pasted.png'));
          document.body.dispatchEvent(
            new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true}));
          const dropped = new DataTransfer();
          dropped.items.add(png('dropped.png'));
          document.querySelector('.drop').dispatchEvent(
            new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
        }""",
        bytes);
    page.locator("#files-now").getByText("2件を選びました。").waitFor();
    assertTrue(page.locator("#evidence-add").getAttribute("open") != null);
    pr.button("ファイルを追加する");
    // the same bytes twice are one piece of evidence
    page.getByText("「dropped.png」は、証拠「pasted.png」と同じ内容です。").first().waitFor();
    nothingWrong();
  }

  @Test
  void withoutScriptsItWorksAllTheSame() throws IOException {
    UUID incident = Given.aReportedHijack();
    OnScreen pr = withoutScripts("nagasaki-pr").open("/incidents/" + incident + "?lang=ja");
    Page page = pr.page();
    page.locator("#evidence-add summary").click();
    assertFalse(page.locator("[data-camera]").isVisible());
    page.setInputFiles("#files", file("保存したページ.html", EvidenceSamples.HTML));
    page.locator("#evidence-add button:has-text('ファイルを追加する')").click();
    page.locator(".banner--good").waitFor();
    Locator link = page.getByText("ファイルを受け取る");
    Download download = page.waitForDownload(link::click);
    assertEquals("evidence-1.html", download.suggestedFilename());
    assertTrue(Arrays.equals(EvidenceSamples.HTML, Files.readAllBytes(download.path())));
    Download bundle = page.waitForDownload(page.getByText("証拠一式を受け取る")::click);
    assertTrue(bundle.suggestedFilename().matches("evidence-R\\d+-\\d+\\.zip"));
  }

  @Test
  void anAuditorReadsAndAddsNothing() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    EvidenceSamples.added(incident, "a.png", EvidenceSamples.png());
    OnScreen auditor =
        someone("nagasaki-auditor", 1280).open("/incidents/" + incident + "/evidence?lang=ja");
    auditor.looked("evidence-read", "ja");
    assertEquals(0, auditor.page().locator("main form").count());
    assertEquals(1, auditor.page().locator(".proof").count());
    nothingWrong();
  }

  private static UUID second(UUID incident) {
    return Given.pr().get(EvidenceSamples.path(incident)).jsonPath().getUUID("items[1].id");
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }
}
