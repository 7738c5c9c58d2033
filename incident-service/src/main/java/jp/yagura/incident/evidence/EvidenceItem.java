package jp.yagura.incident.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence without its content.
 *
 * @param position from 0, in the order in which it came
 * @param name what the sender calls the file, or the address that was looked at
 * @param size in bytes
 * @param sha256 of the content, in hex
 * @param addedBy id of who added it
 * @param reportNumber of the report that it came with; null when it came alone
 * @param seenAt when the address was looked at; null for files
 * @param chain what links it to the evidence before it, see {@code EvidenceChain}
 * @param thumbnail whether there is a small picture of it
 */
public record EvidenceItem(
    UUID id,
    IncidentId incidentId,
    int position,
    String name,
    String mediaType,
    int size,
    String sha256,
    String addedBy,
    String addedByName,
    Instant addedAt,
    EvidenceVia via,
    @Nullable String reportNumber,
    @Nullable Instant seenAt,
    @Nullable String note,
    String chain,
    @JsonIgnore boolean thumbnail) {

  /** What it is. */
  public EvidenceType type() {
    return EvidenceType.ofMedia(mediaType);
  }

  /** The size in kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, size / 1024);
  }

  /** The size in megabytes, to one digit; 0 for what is smaller. */
  public int megabytes() {
    return size / (1024 * 1024);
  }

  /** Where people open it. */
  public String path() {
    return "/incidents/" + incidentId + "/evidence/" + id;
  }

  /** A name for the file that says nothing of what the sender called it. */
  String fileName() {
    return "evidence-" + (position + 1) + "." + type().ending();
  }
}
