package jp.yagura.notification.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a confirm link: 256 random bits. It is in the mail and nowhere else; we keep
 * its SHA-256, which needs no salt because the secret cannot be guessed.
 */
public record ConfirmLink(String token) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static ConfirmLink fresh() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new ConfirmLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** In hexadecimal digits. */
  String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A log line about a link must not be one. */
  @Override
  public String toString() {
    return "OneTimeLink[…]";
  }
}
