package jp.yagura.kit.publicside;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags: a sum over what is sent, so that all replicas give the same one. */
final class Tags {
  private Tags() {}

  /** Of a body, without quotes. */
  static String of(byte[] body) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(sum, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether an If-None-Match header names the tag, in whatever coding (RFC 9110, 13.1.2: compared
   * weakly).
   */
  static boolean match(String header, String tag) {
    if (header.strip().equals("*")) {
      return true;
    }
    for (String one : header.split(",", -1)) {
      String plain = one.strip().replaceFirst("^W/", "").replace("\"", "");
      if (plain.equals(tag) || plain.equals(tag + "-br") || plain.equals(tag + "-gzip")) {
        return true;
      }
    }
    return false;
  }

  /** As a header says it. */
  static String quoted(String tag) {
    return '"' + tag + '"';
  }
}
