package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** Adds to the evidence of an incident, in the current transaction, each linked to the last. */
@ApplicationScoped
class AppendEvidence {
  private final EvidenceQueries queries;
  private final EvidenceContents contents;
  private final Clock clock;

  AppendEvidence(EvidenceQueries queries, EvidenceContents contents, Clock clock) {
    this.queries = queries;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * By which way it comes.
   *
   * @param reportNumber of the report that it comes with, or null
   */
  record Origin(EvidenceVia via, @Nullable String reportNumber, Actor by) {}

  /**
   * What the incident has already, nobody else adding to it until the commit; in the order in which
   * it came.
   */
  List<EvidenceItem> taken(IncidentId incidentId) {
    queries.take(incidentId);
    return queries.of(incidentId);
  }

  /** Adds the files in their order; what is there already must have been sorted out. */
  List<EvidenceItem> append(IncidentId incidentId, List<ReceivedFile> files, Origin origin) {
    // as precise as the database, so that the link can be worked out again
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    EvidenceQueries.ChainEnd end = queries.take(incidentId);
    List<EvidenceItem> added = new ArrayList<>();
    for (ReceivedFile file : files) {
      EvidenceItem item = item(incidentId, end.items(), file, origin, now);
      item = linked(item, end.head());
      queries.append(item);
      contents.write(item.id(), file.content(), file.size());
      byte[] small = file.thumbnail();
      if (small != null) {
        queries.thumbnail(item.id(), small);
      }
      added.add(item);
      end = new EvidenceQueries.ChainEnd(end.items() + 1, item.chain());
    }
    return added;
  }

  private static EvidenceItem item(
      IncidentId incidentId, int position, ReceivedFile file, Origin origin, Instant now) {
    Instant seenAt = file.seenAt();
    return new EvidenceItem(
        UUID.randomUUID(),
        incidentId,
        position,
        file.name(),
        file.type().mediaType(),
        Math.toIntExact(file.size()),
        file.sha256(),
        origin.by().subject(),
        origin.by().name(),
        now,
        origin.via(),
        origin.reportNumber(),
        seenAt == null ? null : seenAt.truncatedTo(ChronoUnit.MICROS),
        file.note(),
        "",
        file.thumbnail() != null);
  }

  private static EvidenceItem linked(EvidenceItem it, String before) {
    return new EvidenceItem(
        it.id(),
        it.incidentId(),
        it.position(),
        it.name(),
        it.mediaType(),
        it.size(),
        it.sha256(),
        it.addedBy(),
        it.addedByName(),
        it.addedAt(),
        it.via(),
        it.reportNumber(),
        it.seenAt(),
        it.note(),
        EvidenceChain.link(before, it),
        it.thumbnail());
  }
}
