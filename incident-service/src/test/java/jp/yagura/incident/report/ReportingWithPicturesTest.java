package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk reports on a phone: the account is looked up, and pictures go along. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReportingWithPicturesTest extends ServiceScreens {
  private static final String LABEL = "長崎市観光情報（見本） @nagasaki_sample_kanko";
  @Inject RegisteredAccounts accounts;
  @Inject AuditLog audit;

  @BeforeEach
  void registered() throws InterruptedException {
    accounts.arrive();
  }

  @Test
  void anAccountIsLookedUpByKeyboardAlone() {
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/new");
    Page page = staff.page();
    page.focus("#other");
    page.keyboard().type("nagasaki");
    page.locator("[role=option]").first().waitFor();
    page.locator("#other-status").getByText("2件見つかりました").waitFor();
    assertEquals("true", page.getAttribute("#other", "aria-expanded"));
    staff.looked("report-lookup", "ja");
    page.keyboard().type("_sample");
    page.locator("#other-status").getByText("1件見つかりました").waitFor();
    page.keyboard().press("ArrowDown");
    assertEquals("acc-" + accounts.kanko(), page.getAttribute("#other", "aria-activedescendant"));
    page.keyboard().press("Enter");
    assertEquals(LABEL, page.inputValue("#other"));
    assertEquals(accounts.kanko().toString(), page.inputValue("[name=account]"));
    assertEquals("false", page.getAttribute("#other", "aria-expanded"));
    assertEquals("other", page.evaluate("document.activeElement.id"));
    page.keyboard().type("x");
    assertEquals("", page.inputValue("[name=account]"));
    page.locator("#other-status").getByText("見つかりません").waitFor();
    page.fill("#other", "観光政策");
    page.locator("[role=option]").first().waitFor();
    page.keyboard().press("Escape");
    assertEquals(0, page.locator("[role=option]").count());
    nothingWrong();
  }

  @Test
  void withoutScriptsTheAccountIsPickedFromAList() {
    OnScreen staff = withoutScripts("nagasaki-staff").open("/reports/new");
    Page page = staff.page();
    filled(page);
    page.fill("#other", "観光");
    staff.button("一覧から探す");
    page.locator("input[name=pick][value='" + accounts.kanko() + "']").check();
    assertEquals("身に覚えのない投稿が3件あります。", page.inputValue("#description"));
    staff.button("報告を送信する");
    staff.page().waitForLoadState();
    if (staff.page().locator("#same").count() > 0) {
      staff.button("別の件として送信する");
    }
    staff.heading("報告を受け付けました");
    page.getByText("長崎市観光情報（見本）の乗っ取り").first().waitFor();
  }

  @Test
  void aFileThatIsNoPictureLosesNothingThatWasTyped() {
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/new");
    Page page = staff.page();
    filled(page);
    page.fill("#other", "https://x.com/nagasaki_sample_kanko/status/12");
    page.setInputFiles(
        "#shots",
        new FilePayload[] {
          file(
              "投稿.png",
              "<svg onload='alert(1)'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
          file("大きい.png", Arrays.copyOf(png(), 6 * 1024 * 1024))
        });
    staff.button("報告を送信する").looked("report-bad-file", "ja");
    page.getByText("「投稿.png」は、PNG・JPEG・WebPの画像として読み取れません。").first().waitFor();
    page.getByText("「大きい.png」は5MBを超えています。").first().waitFor();
    assertEquals("身に覚えのない投稿が3件あります。", page.inputValue("#description"));
    assertTrue(page.isChecked("input[name=kind][value=HIJACK]"));
    page.setInputFiles("#shots", file("大きい.png", Arrays.copyOf(png(), 6 * 1024 * 1024)));
    page.locator("#shots-now").getByText("大きい.png").waitFor();
    staff.button("報告を送信する");
    page.getByText("「大きい.png」は5MBを超えています。").first().waitFor();
    page.setInputFiles("#shots", sixPictures());
    staff.button("報告を送信する");
    page.getByText("画像は5枚まで選べます。").first().waitFor();
    nothingWrong();
  }

  @Test
  void picturesAreShownToThoseWhoRespondAndEveryLookIsNoted() throws SQLException {
    OnScreen staff = someone("nagasaki-staff", 390).open("/reports/new");
    filled(staff.page());
    staff.page().fill("#other", LABEL);
    byte[] picture = png();
    staff.page().setInputFiles("#shots", file("画面 1.png", picture));
    staff.button("報告を送信する");
    staff.page().waitForLoadState();
    if (staff.page().locator("#same").count() > 0) {
      staff.page().setInputFiles("#shots", file("画面 1.png", picture));
      staff.button("別の件として送信する");
    }
    staff.heading("報告を受け付けました").looked("receipt-picture", "ja");
    staff.page().getByText("画面 1.png").first().waitFor();
    String number = staff.page().locator(".number").innerText().strip();
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents?q=" + number);
    pr.page().locator("tbody th a").first().click();
    String path = evidence(pr.page());
    String here = pr.page().url().replaceAll("[?#].*", "");
    APIResponse shown = pr.page().request().get(path);
    assertEquals(200, shown.status());
    assertTrue(Arrays.equals(picture, shown.body()), "byte for byte");
    assertEquals("image/png", shown.headers().get("content-type"));
    assertEquals("nosniff", shown.headers().get("x-content-type-options"));
    assertEquals("inline; filename=\"evidence-1.png\"", shown.headers().get("content-disposition"));
    assertEquals("no-store", shown.headers().get("cache-control"));
    String id = path.substring(path.lastIndexOf('/') + 1);
    List<String> looks = audit.entries("evidence-viewed", id);
    assertEquals(1, looks.size());
    assertEquals(403, staff.page().request().get(path).status());
    assertEquals(404, someone("chiyoda-pr", 390).page().request().get(path).status());
    String other = here.replaceAll("[^/]+$", java.util.UUID.randomUUID().toString());
    assertEquals(404, pr.page().request().get(other + "/evidence/" + id).status());
    assertEquals(1, audit.entries("evidence-viewed", id).size());
  }

  /** The address of the first picture, as the page of the incident links it. */
  private static String evidence(Page page) {
    Locator first = page.locator("a[href*='/evidence/']").first();
    first.waitFor();
    return (String) first.evaluate("it => it.href");
  }

  private static void filled(Page page) {
    page.check("input[name=kind][value=HIJACK]");
    page.check("input[name=canSignIn][value=NO]");
    page.fill("#description", "身に覚えのない投稿が3件あります。");
  }

  private static FilePayload[] sixPictures() {
    FilePayload[] six = new FilePayload[6];
    for (int n = 0; n < six.length; n++) {
      six[n] = file(n + ".png", png());
    }
    return six;
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "image/png", content);
  }

  private static byte[] png() {
    try (var out = new ByteArrayOutputStream()) {
      var image = new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
