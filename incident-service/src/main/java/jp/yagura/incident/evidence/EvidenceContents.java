package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * The bytes of evidence, in and out piece by piece: a file of any size takes a piece of memory.
 * They are in the database, or in an object store where one is set; what is in the database stays
 * there.
 */
@ApplicationScoped
class EvidenceContents {
  /** The largest piece, in bytes; the table takes no larger one. */
  static final int CHUNK = 1024 * 1024;

  private final EvidenceQueries queries;
  private final ObjectStore objects;

  private final CurrentMunicipality municipality;

  EvidenceContents(EvidenceQueries queries, ObjectStore objects, CurrentMunicipality municipality) {
    this.queries = queries;
    this.objects = objects;
    this.municipality = municipality;
  }

  /**
   * Stores a content, in the current transaction.
   *
   * @param size in bytes
   */
  void write(UUID id, FileContent content, long size) {
    if (objects.used()) {
      objects.put(key(id), content, size);
    } else {
      write(id, content);
    }
  }

  private void write(UUID id, FileContent content) {
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
   * Refuses what would break off halfway: an answer that has begun cannot say any more that the
   * store is away.
   */
  void ready(UUID id) {
    if (objects.used() && queries.chunk(id, 0).isEmpty()) {
      objects.ask(key(id));
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
    if (chunk.isEmpty() && objects.used()) {
      objects.copy(key(id), out);
    }
    while (chunk.isPresent()) {
      out.write(chunk.get());
      chunk = queries.chunk(id, ++number);
    }
  }

  private String key(UUID id) {
    return municipality.required() + "/" + id;
  }
}
