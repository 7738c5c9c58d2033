package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Pictures came with a report.
 *
 * @param sha256 the checksum of each
 */
public record EvidenceReceived(UUID incidentId, List<String> sha256, Instant at)
    implements Change {}
