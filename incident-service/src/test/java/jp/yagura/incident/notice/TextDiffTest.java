package jp.yagura.incident.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an update changes, as people read it. */
class TextDiffTest {
  private static final String BODY = "一行目\n二行目\n三行目\n四行目\n五行目\n六行目";

  @Test
  void aChangedLineStandsAsCutAndAddedBetweenItsNeighbours() {
    assertEquals(
        List.of("GAP 3", "SAME 三行目", "CUT 四行目", "ADDED 四行目を改めた", "SAME 五行目", "GAP 1"),
        diff(text("件名", BODY, null), text("件名", BODY.replace("四行目", "四行目を改めた"), null)));
  }

  @Test
  void aNewTitleAndNewEnglishAreShown() {
    assertEquals(
        List.of("CUT 件名", "ADDED 新しい件名", "SAME 一行目", "ADDED Title", "ADDED Body"),
        diff(text("件名", "一行目", null), text("新しい件名", "一行目", "Title")));
  }

  @Test
  void theSameTextHasNoDifference() {
    assertTrue(TextDiff.of(text("件名", BODY, null), text("件名", BODY + "\n", null)).none());
  }

  private static List<String> diff(NoticeText before, NoticeText after) {
    return TextDiff.of(before, after).lines().stream()
        .map(line -> line.kind() + " " + line.text())
        .toList();
  }

  private static NoticeText text(String title, String body, @Nullable String english) {
    return new NoticeText(
        NoticeText.Kind.FIRST, title, body, english, english == null ? null : "Body", null, null);
  }
}
