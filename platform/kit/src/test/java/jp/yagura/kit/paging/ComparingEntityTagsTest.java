package jp.yagura.kit.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change goes on only when the caller names the version that stands. */
class ComparingEntityTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"v3\"",
        "W/\"v3\"",
        " \"v3\" ",
        "3",
        "\"3\"",
        "W/\"3\"",
        "v3",
        "2, 3",
        "*",
        "\"v2\", \"v3\"",
        "\"a,b\",W/\"v1\" , \"v3\""
      })
  void theVersionThatStandsIsTaken(String sent) {
    assertEquals(Optional.empty(), IfMatch.fromString(sent).refuses(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"v2\"",
        "2",
        "33",
        "03",
        "-3",
        "3 4",
        "V3",
        "\"v33\"",
        "\"v3",
        "\"v2\" \"v3\"",
        "\"v3\",",
        "*, \"v3\"",
        "??"
      })
  void anythingElseIsStale(String sent) {
    assertEquals(Optional.of(Refused.stale()), IfMatch.fromString(sent).refuses(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingIsAskedFor(String sent) {
    Refused refused = IfMatch.fromString(sent).refuses(3).orElseThrow();

    assertEquals(428, refused.reason().status());
    assertEquals("If-Match", refused.field());
  }

  @Test
  void whatWasReadNamesItsVersion() {
    assertEquals(Optional.empty(), IfMatch.version(7).refuses(7));
    assertEquals(Optional.empty(), IfMatch.fromString(Version.quoted(7)).refuses(7));
  }
}
