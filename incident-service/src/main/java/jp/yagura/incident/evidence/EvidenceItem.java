package jp.yagura.incident.evidence;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/**
 * A kept picture without its content.
 *
 * @param size in bytes
 */
public record EvidenceItem(
    UUID id,
    IncidentId incidentId,
    String name,
    String mediaType,
    int size,
    String sha256,
    String addedBy,
    Instant addedAt) {

  /** The size in kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, size / 1024);
  }
}
