package jp.yagura.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTimeTest {

  @Test
  void itIsReadAsTheTimeInJapanAndWrittenToTheMinute() {
    FormTime time = FormTime.read(" 2026-11-23T09:10 ");
    assertEquals(Instant.parse("2026-11-23T00:10:00Z"), time.at());
    assertEquals(OffsetDateTime.parse("2026-11-23T09:10:00+09:00"), time.offset());
    assertFalse(time.refuses("at").isPresent());
    assertEquals("2026-11-23T09:10", FormTime.write(Instant.parse("2026-11-23T00:10:59.9Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-02-30T09:10",
        "2026-11-23",
        "-999999999-01-01T00:00",
        "+12026-01-01T00:00",
        "2026-11-23T09:10Z"
      })
  void whatIsNoTimeIsRefusedAtItsField(String sent) {
    FormTime time = FormTime.read(sent);
    assertNull(time.at());
    assertNull(time.offset());
    assertEquals("seenAt", time.refuses("seenAt").orElseThrow().field());
  }

  @Test
  void nothingIsNoTimeAndNoFault() {
    for (String nothing : new String[] {null, "", "  "}) {
      FormTime time = FormTime.read(nothing);
      assertNull(time.at());
      assertFalse(time.unreadable());
    }
    assertEquals("", FormTime.write(null));
  }
}
