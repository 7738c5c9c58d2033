package jp.yagura.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingLinksTest {
  private static Set<String> links(String file, String content) {
    return Links.of(file, content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, check.html, check.html",
    "index.html, ui/kit.css, ui/kit.css",
    "en/notices/1.html, ../../notices/1.html, notices/1.html",
    "en/notices/1.html, ../check.html#main, en/check.html",
    "notices/index.html, .././.well-known/a.json, .well-known/a.json",
  })
  void aLinkIsReadFromItsPage(String page, String link, String file) {
    assertEquals(Set.of(file), links(page, "<a class=\"b\" href=\"" + link + "\">"));
  }

  @Test
  void stylesAndFeedsHaveLinksToo() {
    assertEquals(
        Set.of("ui/chevron.svg", "ui/b.svg"),
        links("ui/kit.css", "a { background: url(\"chevron.svg\") } b { c: url(b.svg) }"));
    assertEquals(
        Set.of("notices/1.html"),
        links("notices.atom", "<link rel=\"a\" href=\"notices/1.html\"/>"));
    assertEquals(Set.of(), links("accounts.json", "\"href=\"x.html\""));
  }

  @Test
  void whatLeadsElsewhereIsNotFollowed() {
    assertEquals(
        Set.of(),
        links(
            "index.html",
            "<a href=\"https://x.com/a?b\"><a href=\"mailto:a@b\"><a href=\"#main\"><a data-href=\"y\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/public/fuji/accounts",
        "//other.example/a.html",
        "../a.html",
        "en/../../a.html",
        "check.html?q=1",
        "notices/",
        "a%2e.html",
        "a b.html",
      })
  void aLinkThatNeedsOurServerIsRefused(String link) {
    assertThrows(
        ExportException.class, () -> links("index.html", "<a href=\"" + link + "\">"), link);
  }
}
