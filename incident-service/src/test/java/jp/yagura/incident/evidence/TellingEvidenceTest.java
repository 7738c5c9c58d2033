package jp.yagura.incident.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is told by its content, whatever it is called. */
class TellingEvidenceTest {

  @Test
  void eachKindIsKnown() {
    assertEquals(EvidenceType.PNG, type(EvidenceSamples.png()));
    assertEquals(EvidenceType.JPEG, type(EvidenceSamples.picture("jpg", 9, 9, 0)));
    assertEquals(EvidenceType.WEBP, type("RIFF0000WEBPVP8 ".getBytes(UTF_8)));
    assertEquals(EvidenceType.PDF, type(EvidenceSamples.PDF));
    assertEquals(EvidenceType.EML, type(EvidenceSamples.EML));
    assertEquals(EvidenceType.MHTML, type(EvidenceSamples.MHTML));
    assertEquals(EvidenceType.HTML, type(EvidenceSamples.HTML));
    assertEquals(EvidenceType.ZIP, type(EvidenceSamples.zip("index.html")));
    assertEquals(
        EvidenceType.WACZ, type(EvidenceSamples.zip("datapackage.json", "archive/data.warc.gz")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "MZ\u0090\u0000",
        "#!/bin/sh\n",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!-- <html> --><svg/>",
        "<!-- never ends <html>",
        "<htmlx>",
        "GIF89a0000",
        "Subject: no sender\n\nhello",
        "From: a@example.jp\nDate: today\nthis is no field\n\n",
        "PK",
        " %PDF-1.7"
      })
  void everythingElseIsNone(String content) {
    assertEquals(
        Optional.empty(), EvidenceType.of(content.getBytes(ISO_8859_1), new byte[0]), content);
  }

  @Test
  void aMailWithPicturesIsAMailAndNoSavedPage() {
    String mail =
        "From: a@example.jp\nTo: b@example.jp\nDate: now\nContent-Type: multipart/related\n\n";
    assertEquals(EvidenceType.EML, type(mail.getBytes(UTF_8)));
  }

  @Test
  void aHeadThatIsCutOffIsReadAsFarAsItGoes() {
    String mail = "From: a@example.jp\nDate: now\n" + "X-A: bcd\n".repeat(20_000);
    assertEquals(
        EvidenceType.EML, type(Arrays.copyOf(mail.getBytes(UTF_8), EvidenceType.LOOKED_AT)));
  }

  @Test
  void aPageMayBeginWithAMarkOfItsEncoding() {
    assertEquals(EvidenceType.HTML, type("\uFEFF \n<HTML lang=ja>".getBytes(UTF_8)));
    assertEquals(EvidenceType.HTML, type("\uFEFF<!doctype html>".getBytes(UTF_16LE)));
  }

  @Test
  void aLargePictureIsMadeSmallAndABrokenOneIsNot() throws IOException {
    byte[] large = EvidenceSamples.picture("png", 4000, 1000, 0);
    byte[] small = Thumbnail.of(EvidenceType.PNG, () -> new ByteArrayInputStream(large));
    assertNotNull(small);
    var shown = ImageIO.read(new ByteArrayInputStream(small));
    assertEquals(320, shown.getWidth());
    assertEquals(80, shown.getHeight());
    byte[] broken = Arrays.copyOf(large, 60);
    assertNull(Thumbnail.of(EvidenceType.PNG, () -> new ByteArrayInputStream(broken)));
    assertNull(Thumbnail.of(EvidenceType.WEBP, () -> new ByteArrayInputStream(broken)));
  }

  private static EvidenceType type(byte[] content) {
    return EvidenceType.of(content, content).orElseThrow();
  }
}
