package jp.yagura.incident.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Weight;
import org.junit.jupiter.api.Test;

/** The list of incidents, as public relations narrows it, keeps it and takes it away. */
@QuarkusTest
@WithTestResource(Platform.class)
class FindingIncidentsOnScreenTest extends ServiceScreens {
  private static final int MOST = 40_000;

  @Inject AuditLog audit;

  @Test
  void aFilterIsAnnouncedAndStandsInTheAddress() {
    String word = word();
    report(word + "甲", "HIJACK");
    report(word + "乙", "IMPERSONATION");
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents").looked("list", "ja");
    Page page = pr.page();
    page.fill("#q", word);
    page.locator("#count").getByText("該当 2件").waitFor();
    page.selectOption("select[name=type]", "HIJACK");
    page.locator("#count").getByText("該当 1件").waitFor();
    assertTrue(page.url().contains("type=HIJACK"), page.url());
    OnScreen kept = someone("nagasaki-pr", 390).open(page.url().replace(base(), ""));
    assertEquals(1, kept.page().locator("tbody tr").count());
    assertEquals("HIJACK", kept.page().inputValue("select[name=type]"));
    kept.looked("list-narrowed", "ja");
    pr.open("/incidents?q=" + word + "丙").looked("list-none", "ja");
    pr.open("/incidents?sort=due&lang=en").looked("list", "en");
    kept.open("/incidents?lang=en").looked("list", "en");
    nothingWrong();
  }

  @Test
  void theListIsLight() {
    for (int i = 0; i < 20; i++) {
      report(word(), "HIJACK");
    }
    APIRequestContext pr = someone("nagasaki-pr", 1280).page().context().request();
    Weight list = Weight.of(pr.get(base() + "/incidents").body(), it -> pr.get(base() + it).body());
    assertTrue(list.bytes() < MOST, list.toString());
    assertEquals(7, list.loads().size(), "three style sheets, three scripts, one icon: " + list);
  }

  @Test
  void theListWorksWithoutScripts() {
    String word = word();
    report(word, "HIJACK");
    OnScreen pr = withoutScripts("nagasaki-pr").open("/incidents");
    pr.page().fill("#q", word);
    pr.button("絞り込む");
    assertEquals(1, pr.page().locator("tbody tr").count());
  }

  @Test
  void whenSomethingHappensTheReaderKeepsThePlace() {
    String word = word();
    UUID first = report(word, "HIJACK");
    Page page = someone("nagasaki-pr", 1280).open("/incidents?q=" + word).page();
    page.focus("#i-" + first);
    UUID second = report(word, "HIJACK");
    page.evaluate("document.body.dispatchEvent(new CustomEvent('live-list'))");
    page.locator("#i-" + second).waitFor();
    assertEquals("i-" + first, page.evaluate("document.activeElement.id"));
    assertEquals("該当 2件", page.locator("#results-h").innerText().strip());
  }

  @Test
  void pagesFollowEachOther() {
    String word = word();
    for (int n = 0; n < 21; n++) {
      report(word + n, "HIJACK");
    }
    OnScreen pr = someone("nagasaki-pr", 1280).open("/incidents?sort=severity&q=" + word);
    assertEquals(20, pr.page().locator("tbody tr").count());
    pr.link("次のページ");
    pr.page().waitForURL(Pattern.compile(".*cursor=.*"));
    assertEquals(1, pr.page().locator("tbody tr").count());
    assertTrue(pr.page().url().contains("sort=severity"));
    pr.link("最初のページ");
    assertEquals(20, pr.page().locator("tbody tr").count());
  }

  @Test
  void theWholeListLeavesAsAFileThatRunsNothing() throws SQLException {
    String word = word();
    for (int n = 0; n < 22; n++) {
      report("=HYPERLINK(\\\"" + word + "\\\")" + n, "HIJACK");
    }
    Page page = someone("nagasaki-pr", 1280).open("/incidents?q=" + word).page();
    APIResponse file = page.request().get(base() + page.getAttribute("#csv", "href"));
    assertEquals("text/csv;charset=UTF-8", file.headers().get("content-type"));
    assertTrue(
        String.valueOf(file.headers().get("content-disposition"))
            .startsWith("attachment; filename="));
    String text = new String(file.body(), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF\"番号\",\"件名\","), text);
    assertEquals(23, text.split("\r\n").length);
    assertTrue(text.contains("\"'=HYPERLINK(\"\"" + word + "\"\")0\""), text);
    assertFalse(text.contains(",\"="), text);
    List<String> noted =
        audit.entries("incidents-exported", URLEncoder.encode(word, StandardCharsets.UTF_8));
    assertEquals(1, noted.size());
    APIResponse english = page.request().get(base() + "/incidents/list.csv?lang=en&q=" + word);
    assertTrue(new String(english.body(), StandardCharsets.UTF_8).startsWith("\uFEFF\"Number\""));
  }

  @Test
  void whatWaitsForMyRoleIsFound() {
    String word = word();
    report(word, "HIJACK");
    OnScreen it = someone("nagasaki-it", 1280).open("/incidents?mine=true&q=" + word);
    assertEquals(1, it.page().locator("tbody tr").count());
    someone("nagasaki-auditor", 1280)
        .open("/incidents?mine=true&q=" + word)
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("条件をすべて外す"))
        .first()
        .waitFor();
  }

  private static UUID report(String account, String kind) {
    return Given.reported(
        Given.NAGASAKI,
        Role.STAFF,
        """
        {"account": {"unknown": "%s"}, "kind": "%s", "canSignIn": "YES", "description": "a"}"""
            .formatted(account, kind));
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }
}
