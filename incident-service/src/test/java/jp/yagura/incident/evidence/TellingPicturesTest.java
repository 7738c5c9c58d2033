package jp.yagura.incident.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is told by its first bytes, whatever it is called. */
class TellingPicturesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0};

  @Test
  void theThreeKindsAreKnown() {
    assertEquals(Optional.of(EvidenceType.PNG), EvidenceType.picture(PNG));
    assertEquals(Optional.of(EvidenceType.JPEG), EvidenceType.picture(JPEG));
    assertEquals(Optional.of(EvidenceType.WEBP), EvidenceType.picture(text("RIFF0000WEBPVP8 ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<html>",
        "GIF89a....",
        "RIFF0000AVI ....",
        "%PDF-1.7",
        "PNG"
      })
  void everythingElseIsRefusedUnderItsName(String content) {
    Outcome<ReceivedImage> outcome = ReceivedImage.of("shots", "写真.png", text(content));
    Refused why = ((Outcome.NotDone<ReceivedImage>) outcome).refusals().getFirst();
    assertEquals("image-not-known", why.code());
    assertEquals("shots", why.field());
    assertEquals("写真.png", why.arguments().getFirst());
  }

  @Test
  void fiveMegabytesAreTakenAndNotOneByteMore() {
    byte[] most = Arrays.copyOf(PNG, ReceivedImage.MEGABYTES * 1024 * 1024);
    assertEquals("image/png", ReceivedImage.of("shots", "a", most).orRefuse().mediaType());
    byte[] more = Arrays.copyOf(PNG, most.length + 1);
    assertEquals(
        "image-too-large",
        ((Outcome.NotDone<ReceivedImage>) ReceivedImage.of("shots", "a", more))
            .refusals()
            .getFirst()
            .code());
  }

  @Test
  void aNameHasNoFoldersAndNoControls() {
    assertEquals("a.png", ReceivedImage.plain("C:\\fakepath\\a\u0000\u202e.png"));
    assertEquals("passwd", ReceivedImage.plain("../../etc/passwd"));
  }

  @Test
  void theSumIsThatOfTheBytes() {
    assertEquals(
        "3d5ccb0cef4d3fd8b2474faf2038fbbb654c5c4e992aef8df4a48e8a3372d362",
        ReceivedImage.of("shots", "a", PNG).orRefuse().sha256());
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }
}
