package jp.yagura.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A compressed text whose lines and SHA-256 are known when it has been written or read. */
final class HashedText {
  private HashedText() {}

  /** Writes one; nothing is kept in memory. */
  static final class Writer extends FilterOutputStream {
    private final MessageDigest digest;

    private Writer(OutputStream out, MessageDigest digest) {
      super(new DigestOutputStream(out, digest));
      this.digest = digest;
    }

    static Writer to(Path file) throws IOException {
      return new Writer(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), sha256());
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    /** Hexadecimal, of what was written. */
    String hash() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** Reads one. */
  static final class Reader extends FilterInputStream {
    private final MessageDigest digest;

    private Reader(InputStream in, MessageDigest digest) {
      super(new DigestInputStream(in, digest));
      this.digest = digest;
    }

    static Reader of(Path file) throws IOException {
      return new Reader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), sha256());
    }

    /** Hexadecimal, of what was read. */
    String hash() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
