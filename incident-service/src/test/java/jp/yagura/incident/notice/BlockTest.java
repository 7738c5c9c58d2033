package jp.yagura.incident.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final String TABLE =
      """
      偽のアカウントです。
      ｜SNS｜アドレス｜
      ｜X｜x.com/a｜
      ｜LINE｜
      ｜X｜a｜b｜
      ・見ない""";

  @Test
  void rowsAreATableWhoseFirstRowIsTheHead() {
    List<Block> blocks = Block.of(TABLE);
    assertEquals(3, blocks.size());
    Block table = blocks.get(1);
    assertTrue(table.table());
    assertEquals(List.of("SNS", "アドレス"), table.head());
    assertEquals(
        List.of(List.of("X", "x.com/a"), List.of("LINE", ""), List.of("X", "a｜b")), table.body());
    assertTrue(blocks.get(2).items());
  }

  @Test
  void aSingleRowIsAParagraph() {
    Block only = Block.of("｜ひとつ｜").getFirst();
    assertFalse(only.table());
    assertEquals(List.of("｜ひとつ｜"), only.lines());
  }

  @Test
  void withoutTablesEachRowIsAnItem() {
    assertEquals(
        """
        偽のアカウントです。
        ・SNS：X／アドレス：x.com/a
        ・SNS：LINE／アドレス：
        ・SNS：X／アドレス：a｜b
        ・見ない""",
        Block.withoutTables(TABLE));
    assertEquals("｜ひとつ｜", Block.withoutTables("｜ひとつ｜"));
  }
}
