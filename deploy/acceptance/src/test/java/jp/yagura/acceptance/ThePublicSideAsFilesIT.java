package jp.yagura.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.export.ExportPublicSide;
import jp.yagura.local.Stack;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Inspection;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Screens;
import jp.yagura.testkit.Weight;
import jp.yagura.verifier.Refusal;
import jp.yagura.verifier.SignedList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The copy of the public side, hosted by a plain file server that knows nothing of Yagura: with all
 * its pages, light, for everybody, and loud when it is old.
 */
class ThePublicSideAsFilesIT extends Screens {
  private static final int MOST = 15 * 1024;
  private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tokyo"));
  private static final String KANKO = "nagasaki_sample_kanko";

  private final Stack stack = Running.stack();
  private Path copy = Path.of("");
  private @Nullable HttpServer server;
  private String title = "";

  @BeforeAll
  void exported(@TempDir Path folder) {
    title = aPublishedNotice();
    copy = folder.resolve("srv/yagura");
    assertEquals(0, export(stack.url()), "exit status");
    server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            copy.toAbsolutePath(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
  }

  @AfterAll
  void stopped() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Override
  protected String base() {
    HttpServer now = server;
    return now == null ? "" : "http://localhost:" + now.getAddress().getPort();
  }

  private String aPublishedNotice() {
    String incident =
        Desk.of(stack, "nagasaki", "staff")
            .create(
                "/api/v1/reports", UUID.randomUUID().toString(), Desk.hijackOf(Desk.OTHER_ACCOUNT))
            .then()
            .statusCode(201)
            .extract()
            .path("incidentId");
    Desk pr = Desk.of(stack, "nagasaki", "pr");
    Response draft =
        pr.create("/api/v1/notices", UUID.randomUUID().toString(), Map.of("incidentId", incident));
    String notice = "/api/v1/notices/" + draft.path("id");
    assertEquals(200, pr.act(notice, "approve", Map.of()).statusCode());
    assertEquals(200, pr.act(notice, "publish", Map.of()).statusCode());
    return pr.read(notice).getString("text.title");
  }

  private int export(String from) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        ExportPublicSide.run(
            List.of("--from=" + from, "--municipality=nagasaki", "--out=" + copy),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            CLOCK);
    assertEquals(
        status == 0, said.toString(StandardCharsets.UTF_8).contains(" files"), said::toString);
    return status;
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(copy.toRealPath())) {
      return files
          .filter(it -> it.toString().endsWith(".html"))
          .map(it -> "/" + real().relativize(it))
          .sorted()
          .toList();
    }
  }

  private Path real() {
    try {
      return copy.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] file(String path) {
    try {
      return Files.readAllBytes(copy.resolve(path.replaceFirst("^/", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPageIsForEverybodyNarrowAndWideInBothLanguages() throws IOException {
    for (String path : some(pages())) {
      String language = path.startsWith("/en/") ? "en" : "ja";
      for (int width : new int[] {320, 1280}) {
        String name = "copy" + path.replaceAll("[^a-z]+", "-");
        someone(width).open(path).looked(name, language);
      }
    }
    nothingWrong();
  }

  /** All that are of a kind of their own, and one notice in each language. */
  private static List<String> some(List<String> pages) {
    List<String> some = new ArrayList<>(pages);
    for (String language : List.of("/notices/", "/en/notices/")) {
      List<String> notices =
          pages.stream()
              .filter(it -> it.startsWith(language) && !it.endsWith("index.html"))
              .toList();
      assertFalse(notices.isEmpty(), language);
      some.removeAll(notices.subList(1, notices.size()));
    }
    return some;
  }

  @Test
  void everyPageIsLight() throws IOException {
    for (String path : pages()) {
      Path page = Path.of(path);
      Weight weight =
          Weight.of(file(path), link -> file(page.resolveSibling(link).normalize().toString()));
      assertTrue(weight.bytes() < MOST, path + " weighs " + weight.bytes());
      assertEquals(4, weight.loads().size(), weight::toString);
    }
  }

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String path : pages()) {
      String html = new String(file(path), StandardCharsets.UTF_8);
      java.util.regex.Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"")
          .matcher(html)
          .results()
          .map(link -> Path.of(path).resolveSibling(link.group(1)).normalize())
          .filter(to -> !Files.isRegularFile(copy.resolve(to.toString().substring(1))))
          .forEach(to -> broken.add(path + " -> " + to));
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void aResidentFindsTheListTheCheckAndTheNoticeWithoutScripts() {
    Page page = Browser.cleared().visitor(390, false);
    page.navigate(base() + "/index.html");
    assertEquals(List.of(), Inspection.withoutScripts(page, "copy-plain", "ja"));
    assertTrue(text(page).contains("現在の写しです"));
    page.locator("main a[href='check.html']").click();
    assertTrue(text(page).contains(KANKO));
    assertTrue(text(page).contains("ブラウザーのページ内検索"));
    page.locator("footer a[href='notices/index.html']").click();
    page.locator("main h3 a").first().click();
    assertTrue(page.locator("h1").innerText().contains(title), page.locator("h1")::innerText);
    page.locator("header a[hreflang=en]").click();
    assertEquals("en", page.locator("html").getAttribute("lang"));
    assertFalse(page.locator("#stale").isVisible());
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  @Test
  void aFreshCopyIsQuietAndAnOldOneIsLoud() {
    OnScreen resident = someone(1280).open("/index.html");
    assertFalse(resident.page().locator("#stale").isVisible());
    resident.page().clock().setFixedTime(CLOCK.millis() + Duration.ofHours(25).toMillis());
    resident.open("/index.html");
    assertTrue(resident.page().locator("#stale").isVisible());
    assertTrue(text(resident.page()).contains("24時間以上たっています"));
    resident.looked("copy-stale", "ja");
    nothingWrong();
  }

  @Test
  void theTableIsNarrowedByAName() {
    Page page = someone(1280).open("/check.html").page();
    int all = page.locator("#known tbody tr").count();
    page.fill("#narrow-q", "＠NAGASAKI_sample_KANKO");
    List<String> left = page.locator("#known tbody tr:visible").allInnerTexts();
    assertEquals(1, left.size(), left::toString);
    assertTrue(left.getFirst().contains(KANKO));
    assertEquals("1 / " + all, page.locator("#narrow-count").innerText());
    nothingWrong();
  }

  @Test
  void theSignedListOfTheCopyHoldsWithTheKeysOfTheCopy() throws Refusal {
    byte[] keys = file(".well-known/official-accounts-keys.json");
    SignedList list =
        SignedList.verify(file(".well-known/official-accounts.json"), keys, CLOCK.instant());
    assertEquals("nagasaki", list.municipality());
    assertTrue(list.accounts().stream().anyMatch(it -> KANKO.equals(it.get("handle"))));
  }

  @Test
  void programsFindTheOtherForms() {
    String csv = new String(file("accounts.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF\"地方公共団体名\""), csv);
    String json = new String(file("notices.json"), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"url\":\"notices/"), json);
    String atom = new String(file("en/notices.atom"), StandardCharsets.UTF_8);
    assertTrue(atom.contains("href=\"notices/"), atom);
    assertTrue(atom.contains("<id>" + stack.url() + "/en/public/nagasaki/notices</id>"), atom);
  }

  @Test
  void whenEverythingIsAwayTheCopyStays() {
    Map<String, Instant> before = times();
    assertEquals(1, export("http://localhost:1"));
    assertEquals(before, times());
    someone(390).open("/index.html").heading("公式アカウント一覧");
  }

  private Map<String, Instant> times() {
    try {
      return Map.of(
          real().toString(), Files.getLastModifiedTime(copy.resolve("index.html")).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
