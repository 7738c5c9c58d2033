package jp.yagura.incident.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that can be evidence, told by its content.
 *
 * @param name what the sender calls it, or the address that was looked at
 * @param size in bytes
 * @param sha256 of the content, in hex
 * @param thumbnail a small JPEG of it; null where there is none
 * @param note what it shows and where it is from, or null
 * @param seenAt when the address was looked at; null for files
 */
@SuppressWarnings("ArrayRecordComponent") // never changed or compared
record ReceivedFile(
    String name,
    EvidenceType type,
    long size,
    String sha256,
    FileContent content,
    byte @Nullable [] thumbnail,
    @Nullable String note,
    @Nullable Instant seenAt) {

  /** The same file with what the sender says of it. */
  ReceivedFile noted(String words) {
    String plain = words.isEmpty() ? null : words;
    return new ReceivedFile(name, type, size, sha256, content, thumbnail, plain, seenAt);
  }
}
