package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Refused;

/** Evidence for those who see its incident. Who opened which stands in the audit log. */
@ApplicationScoped
class ReadEvidence {
  private final IncidentAccess incidents;
  private final EvidenceQueries queries;
  private final EvidenceContents contents;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  ReadEvidence(
      IncidentAccess incidents,
      EvidenceQueries queries,
      EvidenceContents contents,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.queries = queries;
    this.contents = contents;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /** What there is; empty when the caller does not see the incident. */
  Optional<List<EvidenceItem>> of(IncidentId incidentId) {
    return incidents.visible(incidentId).map(_ -> queries.of(incidentId));
  }

  /** The content, noted as opened. */
  Download content(IncidentId incidentId, UUID id) {
    EvidenceItem item = find(incidentId, id);
    contents.ready(id);
    chronicle.record(
        new Disclosure.EvidenceViewed(incidentId, id, item.name(), item.sha256()), caller.actor());
    return Download.of(item, out -> contents.copy(id, out));
  }

  /**
   * The small picture, for the list of evidence, which is what is noted as read.
   *
   * @return empty where there is none
   */
  Optional<byte[]> thumbnail(IncidentId incidentId, UUID id) {
    return queries.thumbnail(find(incidentId, id).id());
  }

  private EvidenceItem find(IncidentId incidentId, UUID id) {
    return incidents
        .visible(incidentId)
        .flatMap(_ -> queries.one(incidentId, id))
        .orElseThrow(() -> Refused.notFound().exception());
  }
}
