package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;

/** What was written down of the chains of the municipality in scope, day by day. */
@ApplicationScoped
class AnchorQueries {
  private final Database database;

  AnchorQueries(Database database) {
    this.database = database;
  }

  /** A chain as it was on a day. */
  record Head(UUID incidentId, int items, String head) {}

  /** The chain of one incident as it was written down. */
  record Anchored(LocalDate day, int items, String head, String sum, String before) {}

  /** One day. */
  record Anchor(LocalDate day, int chains, int items, String sum, Instant recordedAt) {}

  /** Chains that have grown since they were written down last. */
  List<Head> grown() {
    return database
        .sql(
            """
            select incident_id, items, head from evidence_chain
            where municipality = :municipality and items > anchored_items order by incident_id""")
        .list(Head.class);
  }

  /** The sum of the last day before this one; that of nothing when there is none. */
  String sumBefore(LocalDate day) {
    return database
        .sql(
            """
            select sum from evidence_anchor
            where municipality = :municipality and day < :day order by day desc limit 1""")
        .bind("day", day)
        .first(String.class)
        .orElse(EvidenceChain.BEGIN);
  }

  /**
   * Writes a day down.
   *
   * @return false when somebody did already; then nothing is written
   */
  boolean write(Anchor anchor, List<Head> heads) {
    int written =
        database
            .sql(
                """
                insert into evidence_anchor (municipality, day, chains, items, sum, recorded_at)
                values (:municipality, :day, :chains, :items, :sum, :recordedAt)
                on conflict do nothing""")
            .bind(anchor)
            .run();
    if (written == 0) {
      return false;
    }
    database
        .sql(
            """
            insert into evidence_anchor_head (municipality, day, incident_id, items, head)
            values (:municipality, :day, :incidentId, :items, :head)""")
        .bind("day", anchor.day())
        .runEach(heads);
    database
        .sql(
            """
            update evidence_chain set anchored_items = :items
            where municipality = :municipality and incident_id = :incidentId""")
        .runEach(heads);
    return true;
  }

  /** The days on which the chain of an incident was written down, the first first. */
  List<Anchored> of(IncidentId incidentId) {
    return database
        .sql(
            """
            select h.day, h.items, h.head, a.sum,
              coalesce((select b.sum from evidence_anchor b
                where b.municipality = a.municipality and b.day < a.day
                order by b.day desc limit 1), :begin) as before
            from evidence_anchor_head h
            join evidence_anchor a on a.municipality = h.municipality and a.day = h.day
            where h.municipality = :municipality and h.incident_id = :incidentId order by h.day""")
        .bind("incidentId", incidentId)
        .bind("begin", EvidenceChain.BEGIN)
        .list(Anchored.class);
  }

  /** What was written down on a day. */
  List<Head> heads(LocalDate day) {
    return database
        .sql(
            """
            select incident_id, items, head from evidence_anchor_head
            where municipality = :municipality and day = :day order by incident_id""")
        .bind("day", day)
        .list(Head.class);
  }
}
