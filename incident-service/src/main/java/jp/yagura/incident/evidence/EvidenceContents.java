package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The bytes of evidence, in and out piece by piece: a file of any size takes a piece of memory. */
@ApplicationScoped
class EvidenceContents {
  /** The largest piece, in bytes; the table takes no larger one. */
  static final int CHUNK = 1024 * 1024;

  private final EvidenceQueries queries;

  EvidenceContents(EvidenceQueries queries) {
    this.queries = queries;
  }

  /** Stores a content, in the current transaction. */
  void write(UUID id, FileContent content) {
    try (InputStream in = content.open()) {
      byte[] chunk = new byte[CHUNK];
      int number = 0;
      for (int n = in.readNBytes(chunk, 0, CHUNK); n > 0; n = in.readNBytes(chunk, 0, CHUNK)) {
        queries.chunk(id, number++, n == CHUNK ? chunk : Arrays.copyOf(chunk, n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the stored bytes to a stream, as many as there are.
   *
   * @throws IOException when the stream takes no more
   */
  void copy(UUID id, OutputStream out) throws IOException {
    int number = 0;
    Optional<byte[]> chunk = queries.chunk(id, number);
    while (chunk.isPresent()) {
      out.write(chunk.get());
      chunk = queries.chunk(id, ++number);
    }
  }
}
