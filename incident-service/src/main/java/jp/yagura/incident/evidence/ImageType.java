package jp.yagura.incident.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Pictures that are taken, told by their first bytes and never by what the sender calls them. No
 * SVG: it can carry programs.
 */
enum ImageType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  WEBP("image/webp", "webp");

  private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_BEGIN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final int RIFF_SIZE_END = 8;

  private final String mediaType;
  private final String ending;

  ImageType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The type of these bytes; empty when they are no such picture. */
  static Optional<ImageType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }

  private boolean fits(byte[] content) {
    return switch (this) {
      case PNG -> begins(content, 0, PNG_BEGIN);
      case JPEG -> begins(content, 0, JPEG_BEGIN);
      case WEBP ->
          begins(content, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
              && begins(content, RIFF_SIZE_END, "WEBP".getBytes(StandardCharsets.US_ASCII));
    };
  }

  private static boolean begins(byte[] content, int from, byte[] with) {
    return content.length > from + with.length
        && Arrays.equals(content, from, from + with.length, with, 0, with.length);
  }
}
