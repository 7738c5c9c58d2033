package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/**
 * Somebody added evidence.
 *
 * @param name of the file, or the address that was seen
 * @param sha256 its checksum
 */
public record EvidenceAdded(
    IncidentId incidentId, UUID evidenceId, String name, String sha256, Instant at)
    implements Change {

  ChangeRecord entry() {
    return ChangeRecord.of(
        this,
        EntryType.EVIDENCE_ADDED,
        Map.of("evidence", evidenceId.toString(), "name", name, "sha256", sha256));
  }
}
