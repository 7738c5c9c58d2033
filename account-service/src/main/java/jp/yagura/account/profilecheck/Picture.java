package jp.yagura.account.profilecheck;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A picture of an account's page, as somebody took it. */
final class Picture {
  /** 1 MiB, as for evidence. A product default. */
  static final int MOST_BYTES = 1024 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final byte[] content;
  private final String mediaType;

  Picture(byte[] content, String mediaType) {
    this.content = content;
    this.mediaType = mediaType;
  }

  /** The picture; empty when it is none that is taken. */
  static Optional<Picture> of(byte[] content) {
    if (begins(content, PNG)) {
      return Optional.of(new Picture(content, "image/png"));
    }
    return begins(content, JPEG)
        ? Optional.of(new Picture(content, "image/jpeg"))
        : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  byte[] content() {
    return content;
  }

  /** Told by its content, never by what the sender calls it. */
  String mediaType() {
    return mediaType;
  }

  /** SHA-256 of its content, in hexadecimal. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
