package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.EvidenceReceived;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * What the other rooms need of evidence: which there is, and storing what came with a report. In
 * templates: {@code inject:evidence.card(incident)}.
 */
@Named("evidence")
@ApplicationScoped
public class Evidence {
  private final EvidenceQueries queries;
  private final AppendEvidence appending;
  private final EvidenceSettings settings;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  Evidence(
      EvidenceQueries queries,
      AppendEvidence appending,
      EvidenceSettings settings,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.queries = queries;
    this.appending = appending;
    this.settings = settings;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /**
   * What the page of an incident shows.
   *
   * @param mayAdd whether the reader may add to it now
   */
  public record Card(List<EvidenceItem> items, boolean mayAdd, EvidenceFields fields) {}

  /** Of an incident that the reader sees. */
  public Card card(IncidentFacts incident) {
    return new Card(of(incident.id()), mayAdd(incident), EvidenceFields.empty(settings));
  }

  /** What there is of an incident; whoever asks has looked whether the reader may see it. */
  public List<EvidenceItem> of(IncidentId incidentId) {
    return queries.of(incidentId);
  }

  /** What came with a report, for whoever reported; that of others is not theirs to see. */
  public List<EvidenceItem> withReport(IncidentId incidentId, String reportNumber) {
    return queries.of(incidentId).stream()
        .filter(it -> reportNumber.equals(it.reportNumber()))
        .toList();
  }

  /** Whether the reader, who sees the incident, may add to it now. */
  boolean mayAdd(IncidentFacts incident) {
    return !incident.stage().ended() && caller.is(Role.PR, Role.IT, Role.HEAD, Role.ADMIN);
  }

  /**
   * Stores the pictures of a report, in the transaction that files it. What the incident has
   * already, byte for byte, is not stored twice.
   */
  public void keep(IncidentId incidentId, String reportNumber, List<ReceivedImage> images) {
    if (images.isEmpty()) {
      return;
    }
    Set<String> known =
        appending.taken(incidentId).stream().map(EvidenceItem::sha256).collect(Collectors.toSet());
    List<ReceivedFile> fresh =
        images.stream().filter(it -> known.add(it.sha256())).map(ReceivedImage::file).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Actor by = caller.actor();
    List<EvidenceItem> added =
        appending.append(
            incidentId, fresh, new AppendEvidence.Origin(EvidenceVia.REPORT, reportNumber, by));
    List<String> sums = added.stream().map(EvidenceItem::sha256).toList();
    chronicle.record(new EvidenceReceived(incidentId, sums, added.getFirst().addedAt()), by);
  }
}
