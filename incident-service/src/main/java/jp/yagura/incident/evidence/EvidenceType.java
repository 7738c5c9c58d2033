package jp.yagura.incident.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What evidence can be, told by its content and never by what the sender calls it. No SVG: it is
 * shown as a picture and can carry programs. What is no picture is never shown, only handed out.
 */
public enum EvidenceType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  /** A mail as mail programs save it (RFC 5322). */
  EML("message/rfc822", "eml"),
  /** A page as browsers save it in one file. */
  MHTML("multipart/related", "mhtml"),
  /** A page as archivists save it. */
  WACZ("application/wacz", "wacz"),
  ZIP("application/zip", "zip"),
  HTML("text/html", "html"),
  /** An address with what somebody saw there, written down by the service. */
  ADDRESS("text/plain", "txt");

  /** How many bytes from the beginning, and from the end, tell the type. */
  static final int LOOKED_AT = 64 * 1024;

  private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_BEGIN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final int RIFF_SIZE_END = 8;

  private final String mediaType;
  private final String ending;

  EvidenceType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /**
   * The type of a file; empty when it is none that is taken.
   *
   * @param head its first bytes, at most {@link #LOOKED_AT}
   * @param tail its last
   */
  static Optional<EvidenceType> of(byte[] head, byte[] tail) {
    return picture(head)
        .or(() -> only(PDF, begins(head, 0, ascii("%PDF-"))))
        .or(
            () ->
                only(WACZ, zip(head) && names(tail, "datapackage.json") && names(tail, "archive/")))
        .or(() -> only(ZIP, zip(head)))
        .or(() -> message(MimeHead.fields(head)))
        .or(() -> only(HTML, page(text(head))));
  }

  /** The type of a picture; empty when these are no bytes of one. */
  static Optional<EvidenceType> picture(byte[] content) {
    return only(PNG, begins(content, 0, PNG_BEGIN))
        .or(() -> only(JPEG, begins(content, 0, JPEG_BEGIN)))
        .or(
            () ->
                only(
                    WEBP,
                    begins(content, 0, ascii("RIFF"))
                        && begins(content, RIFF_SIZE_END, ascii("WEBP"))));
  }

  /** By its name in the database. */
  static EvidenceType ofMedia(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /** Whether browsers show it and run nothing of it. */
  public boolean isPicture() {
    return this == PNG || this == JPEG || this == WEBP;
  }

  String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  String ending() {
    return ending;
  }

  private static Optional<EvidenceType> only(EvidenceType type, boolean fits) {
    return fits ? Optional.of(type) : Optional.empty();
  }

  private static boolean zip(byte[] head) {
    return begins(head, 0, new byte[] {'P', 'K', 3, 4});
  }

  /**
   * A mail has a sender and a date. A saved page has the head of a mail too, but was never sent.
   */
  private static Optional<EvidenceType> message(Map<String, String> fields) {
    boolean related =
        fields
            .getOrDefault("content-type", "")
            .strip()
            .toLowerCase(Locale.ROOT)
            .startsWith("multipart/related");
    boolean sent =
        fields.containsKey("to")
            || fields.containsKey("received")
            || fields.containsKey("message-id");
    if (related && (fields.containsKey("snapshot-content-location") || !sent)) {
      return Optional.of(MHTML);
    }
    return only(EML, fields.containsKey("from") && fields.containsKey("date"));
  }

  /** Begins as HTML does, after comments and what XML puts before it. */
  private static boolean page(String text) {
    String rest = text.replaceFirst("^[\\s\uFEFF]+", "");
    while (rest.startsWith("<!--") || rest.startsWith("<?")) {
      String end = rest.startsWith("<?") ? "?>" : "-->";
      int at = rest.indexOf(end);
      if (at < 0) {
        return false;
      }
      rest = rest.substring(at + end.length()).stripLeading();
    }
    String begin = rest.substring(0, Math.min(rest.length(), 20)).toLowerCase(Locale.ROOT);
    return begin.matches("(?s)(<!doctype\\s+html[\\s>].*|<html[\\s>].*)");
  }

  private static String text(byte[] head) {
    if (head.length > 1 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return new String(head, StandardCharsets.UTF_16);
    }
    boolean utf8 = begins(head, 0, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    Charset charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return new String(head, charset);
  }

  private static boolean names(byte[] tail, String name) {
    return new String(tail, StandardCharsets.ISO_8859_1).contains(name);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean begins(byte[] content, int from, byte[] with) {
    return content.length > from + with.length
        && Arrays.equals(content, from, from + with.length, with, 0, with.length);
  }
}
