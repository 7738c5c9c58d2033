package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.EvidenceAnchored;
import jp.yagura.kit.page.Times;

/** Writes down once a day how the chains of the municipality in scope end that have grown. */
@ApplicationScoped
class AnchorEvidence {
  private final AnchorQueries queries;
  private final Chronicle chronicle;
  private final Clock clock;

  AnchorEvidence(AnchorQueries queries, Chronicle chronicle, Clock clock) {
    this.queries = queries;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * In the current transaction. What grows after the day's anchor goes into the next one; another
   * replica that comes at the same time waits and writes nothing.
   */
  void anchor() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = LocalDate.ofInstant(now, Times.TOKYO);
    List<AnchorQueries.Head> grown = queries.grown();
    if (grown.isEmpty()) {
      return;
    }
    String sum = sum(queries.sumBefore(day), grown);
    int items = grown.stream().mapToInt(AnchorQueries.Head::items).sum();
    if (queries.write(new AnchorQueries.Anchor(day, grown.size(), items, sum, now), grown)) {
      chronicle.record(new EvidenceAnchored(day, grown.size(), items, sum), Actor.SYSTEM);
    }
  }

  /**
   * The sum of a day: of that before it and, a line each, of incident, number of links and last
   * link, between tabs, in the order of the incidents' ids.
   */
  static String sum(String before, List<AnchorQueries.Head> heads) {
    StringBuilder lines = new StringBuilder(before).append('\n');
    for (AnchorQueries.Head it : heads) {
      lines
          .append(it.incidentId())
          .append('\t')
          .append(it.items())
          .append('\t')
          .append(it.head())
          .append('\n');
    }
    return Sha256.of(lines.toString());
  }
}
