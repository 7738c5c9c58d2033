package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;

/** The evidence of the municipality in scope, and where its chains end. */
@ApplicationScoped
class EvidenceQueries {
  private static final String SELECT =
      """
      select id, incident_id, position, name, media_type, size, sha256, added_by, added_by_name,
        added_at, via, report_number, seen_at, note, chain,
        exists (select from evidence_thumbnail t where t.evidence_id = e.id) as thumbnail
      from evidence e
      where municipality = :municipality and incident_id = :incidentId\s""";

  private static final String INSERT =
      """
      insert into evidence (id, municipality, incident_id, position, name, media_type, size, sha256,
        added_by, added_by_name, added_at, via, report_number, seen_at, note, chain)
      values (:id, :municipality, :incidentId, :position, :name, :mediaType, :size, :sha256,
        :addedBy, :addedByName, :addedAt, :via, :reportNumber, :seenAt, :note, :chain)""";

  private final Database database;

  EvidenceQueries(Database database) {
    this.database = database;
  }

  /** Where a chain ends: how many links it has, and the last of them. */
  record ChainEnd(int items, String head) {}

  /** All of an incident, in the order in which it came. */
  List<EvidenceItem> of(IncidentId incidentId) {
    return database
        .sql(SELECT + "order by position")
        .bind("incidentId", incidentId)
        .list(EvidenceItem.class);
  }

  Optional<EvidenceItem> one(IncidentId incidentId, UUID id) {
    return database
        .sql(SELECT + "and id = :id")
        .bind("incidentId", incidentId)
        .bind("id", id)
        .first(EvidenceItem.class);
  }

  /** Where the chain of an incident ends; empty when there is no evidence. */
  Optional<ChainEnd> end(IncidentId incidentId) {
    return database
        .sql(
            """
            select items, head from evidence_chain
            where municipality = :municipality and incident_id = :incidentId""")
        .bind("incidentId", incidentId)
        .first(ChainEnd.class);
  }

  /** Takes the chain of an incident in hand: nobody else adds to it until the commit. */
  ChainEnd take(IncidentId incidentId) {
    database
        .sql(
            """
            insert into evidence_chain (incident_id, municipality, items, head, anchored_items)
            values (:incidentId, :municipality, 0, :begin, 0) on conflict do nothing""")
        .bind("incidentId", incidentId)
        .bind("begin", EvidenceChain.BEGIN)
        .run();
    return database
        .sql(
            """
            select items, head from evidence_chain
            where municipality = :municipality and incident_id = :incidentId for update""")
        .bind("incidentId", incidentId)
        .one(ChainEnd.class);
  }

  /** Adds one to the end of the chain that was taken in hand. */
  void append(EvidenceItem item) {
    database.sql(INSERT).bind(item).run();
    database
        .sql(
            """
            update evidence_chain set items = :items, head = :head
            where municipality = :municipality and incident_id = :incidentId""")
        .bind("items", item.position() + 1)
        .bind("head", item.chain())
        .bind("incidentId", item.incidentId())
        .run();
  }

  void thumbnail(UUID id, byte[] content) {
    database
        .sql(
            """
            insert into evidence_thumbnail (municipality, evidence_id, content)
            values (:municipality, :id, :content)""")
        .bind("id", id)
        .bind("content", content)
        .run();
  }

  Optional<byte[]> thumbnail(UUID id) {
    return database
        .sql(
            """
            select content from evidence_thumbnail
            where municipality = :municipality and evidence_id = :id""")
        .bind("id", id)
        .first(byte[].class);
  }

  void chunk(UUID id, int number, byte[] content) {
    database
        .sql(
            """
            insert into evidence_chunk (municipality, evidence_id, number, content)
            values (:municipality, :id, :number, :content)""")
        .bind("id", id)
        .bind("number", number)
        .bind("content", content)
        .run();
  }

  /** A piece of the content; empty after the last. */
  Optional<byte[]> chunk(UUID id, int number) {
    return database
        .sql(
            """
            select content from evidence_chunk
            where municipality = :municipality and evidence_id = :id and number = :number""")
        .bind("id", id)
        .bind("number", number)
        .first(byte[].class);
  }
}
