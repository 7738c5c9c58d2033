package jp.yagura.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NamingAFileTest {

  @Test
  void itHasAJapaneseAndAPlainName() {
    assertEquals(
        "attachment; filename=\"press-R8-0001.pdf\";"
            + " filename*=UTF-8''%E5%A0%B1%E9%81%93%20R8-0001.pdf",
        Attachment.named("報道 R8-0001.pdf", "press-R8-0001.pdf"));
  }

  @Test
  void whatNoFileNameMayHoldIsReplaced() {
    assertEquals(
        "attachment; filename=\"a.pdf\"; filename*=UTF-8''a_b_c_%2Ad.pdf".replace("%2A", "_"),
        Attachment.named("a/b\"c\n*d.pdf", "a.pdf"));
  }

  @Test
  void thePlainNameIsPlain() {
    assertThrows(IllegalArgumentException.class, () -> Attachment.named("a.pdf", "a\"; x=\"b.pdf"));
  }
}
