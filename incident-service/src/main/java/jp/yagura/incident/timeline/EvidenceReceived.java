package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;

/**
 * Pictures came with a report.
 *
 * @param sha256 the checksum of each
 */
public record EvidenceReceived(IncidentId incidentId, List<String> sha256, Instant at)
    implements Change {}
