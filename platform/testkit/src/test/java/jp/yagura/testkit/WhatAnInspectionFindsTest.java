package jp.yagura.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class WhatAnInspectionFindsTest {
  private final Browser browser = Browser.cleared();
  private final Page page = browser.visitor(390, true);

  @AfterEach
  void close() {
    browser.clear();
  }

  @Test
  void aSoundPageHasNoFaults() {
    assertEquals(List.of(), inspected("<p>本日17時</p>", "ja"));
  }

  @Test
  void whatNobodyCanReadOrNameIsFound() {
    one("image-alt", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");
    one("color-contrast", "<p style='color:#bbb;background:#fff'>薄い字</p>");
    one("label", "<input type='text'>");
  }

  @Test
  void whatIsWiderThanTheWindowIsFound() {
    one("wider than the window by 10", "<div style='width:392px'>広い</div>");
  }

  @Test
  void theWrongLanguageIsFound() {
    List<String> faults = inspected("<p>本日17時</p>", "en");
    assertEquals(List.of("sound-en 390: language"), faults);
  }

  private void one(String fault, String body) {
    List<String> faults = inspected(body, "ja");
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains(fault), faults.toString());
  }

  private List<String> inspected(String body, String language) {
    page.setContent(
        """
        <!doctype html><html lang="ja"><head><title>お知らせ</title></head>
        <body><main><h1>お知らせ</h1>%s</main></body></html>\
        """
            .formatted(body));
    return Inspection.of(page, "sound", language);
  }
}
