package jp.yagura.incident.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;

/** The append-only story of every incident; the database refuses to change it. */
@ApplicationScoped
public class Timeline {
  private final EntityManager entities;
  private final Event<EntryAdded> added;
  private final Clock clock;

  Timeline(EntityManager entities, Event<EntryAdded> added, Clock clock) {
    this.entities = entities;
    this.added = added;
    this.clock = clock;
  }

  /**
   * Adds an entry, in the transaction of what it tells.
   *
   * @param occurredAt when it happened; when it is recorded says the clock
   * @param details values for the sentence and for programs
   * @return the entry's sequence
   */
  public long add(
      IncidentId incidentId,
      EntryType type,
      Actor who,
      Instant occurredAt,
      Map<String, String> details) {
    EntryAdded added = new EntryAdded(incidentId, type, details);
    TimelineEntry entry = new TimelineEntry(added, who, occurredAt, clock.instant());
    entities.persist(entry);
    this.added.fire(added);
    return entry.sequence();
  }

  /** Entries of an incident after a sequence (0: from the beginning), in order of recording. */
  public List<TimelineItem> after(IncidentId incidentId, long sequence, int limit, Locale locale) {
    return entities
        .createQuery(
            "from TimelineEntry where incidentId = ?1 and id > ?2 order by id", TimelineEntry.class)
        .setParameter(1, incidentId)
        .setParameter(2, sequence)
        .setMaxResults(limit)
        .getResultStream()
        .map(entry -> entry.item(locale))
        .toList();
  }
}
