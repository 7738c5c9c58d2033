package jp.yagura.account.imports.file;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the text of a list is encoded. Which it is, is decided by what the bytes can be: text of two
 * lines is too short for the frequencies that detectors go by (decision 20).
 */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  /** With a byte order mark only, as Excel saves “Unicode text”. */
  UTF_16(StandardCharsets.UTF_16),
  /** Shift_JIS with the characters of Windows, such as ① and ㈱: code page 932. */
  WINDOWS_31J(Charset.forName("windows-31j")),
  EUC_JP(Charset.forName("EUC-JP"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** The name that travels in requests and answers, such as {@code windows-31j}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The encoding of a wire name. */
  public static Optional<Encoding> of(String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }

  /** The encoding of a text; Windows' own when nothing fits, so that a person sees what is odd. */
  static Encoding detect(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      return UTF_16;
    }
    if (UTF_8.fits(bytes)) {
      return UTF_8;
    }
    if (!EUC_JP.fits(bytes)) {
      return WINDOWS_31J;
    }
    return !WINDOWS_31J.fits(bytes) || kana(EUC_JP, bytes) > kana(WINDOWS_31J, bytes)
        ? EUC_JP
        : WINDOWS_31J;
  }

  /** The text, without its byte order mark; what cannot be read becomes U+FFFD. */
  String text(byte[] bytes) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private boolean fits(byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /** How much of it is hiragana, katakana and kanji; read wrongly, it becomes half-width kana. */
  private static long kana(Encoding encoding, byte[] bytes) {
    return encoding
        .text(bytes)
        .codePoints()
        .map(c -> c >= 0x3041 && c <= 0x9FFF ? 1 : c >= 0xFF61 && c <= 0xFF9F ? -1 : 0)
        .sum();
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
