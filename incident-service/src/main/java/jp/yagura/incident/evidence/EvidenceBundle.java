package jp.yagura.incident.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is written as it is read, with the sums of what is in it. */
final class EvidenceBundle implements AutoCloseable {
  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  EvidenceBundle(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // pictures and archives do not get smaller
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Adds a file whose sum is known, whatever its bytes are by now. */
  void file(String name, Instant at, String sha256, Download.Writing content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
    content.to(zip);
    zip.closeEntry();
    sums.append(sha256).append("  ").append(name).append('\n');
  }

  /** Adds a file that is summed up here. */
  void file(String name, Instant at, byte[] content) throws IOException {
    file(name, at, Sha256.of(content), out -> out.write(content));
  }

  /** Adds the sums of all that was added before, and what checks them. */
  void sums(Instant at, byte[] script) throws IOException {
    String all = sums.toString();
    file("SHA256SUMS", at, all.getBytes(StandardCharsets.UTF_8));
    file("verify.sh", at, script);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
