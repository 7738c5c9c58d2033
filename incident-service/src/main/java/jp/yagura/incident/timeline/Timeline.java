package jp.yagura.incident.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;

/** The append-only story of every incident; the database refuses to change it. */
@ApplicationScoped
public class Timeline {
  private final EntityManager entities;
  private final Event<Told> told;
  private final Clock clock;

  Timeline(EntityManager entities, Event<Told> told, Clock clock) {
    this.entities = entities;
    this.told = told;
    this.clock = clock;
  }

  /**
   * Adds an entry, in the transaction of what it tells.
   *
   * @param type key of a sentence in {@code messages/timeline_*.properties}
   * @param occurredAt when it happened; when it is recorded says the clock
   * @param details values for the sentence and for programs
   * @return the entry's sequence
   */
  public long add(
      UUID incidentId, String type, Actor who, Instant occurredAt, Map<String, String> details) {
    TimelineEntry entry = new TimelineEntry();
    entry.incidentId = incidentId;
    entry.type = type;
    entry.actor = who.subject();
    entry.actorName = who.name();
    entry.actorDivision = who.division();
    entry.occurredAt = occurredAt;
    entry.recordedAt = clock.instant();
    entry.details = details;
    entities.persist(entry);
    told.fire(new Told(incidentId, type, details));
    return entry.id == null ? 0 : entry.id;
  }

  /** What happens now. */
  public long add(UUID incidentId, String type, Actor who, Map<String, String> details) {
    return add(incidentId, type, who, clock.instant(), details);
  }

  /** Entries of an incident after a sequence (0: from the beginning), in order of recording. */
  public List<TimelineItem> after(UUID incidentId, long sequence, int limit, Locale locale) {
    return entities
        .createQuery(
            "from TimelineEntry where incidentId = ?1 and id > ?2 order by id", TimelineEntry.class)
        .setParameter(1, incidentId)
        .setParameter(2, sequence)
        .setMaxResults(limit)
        .getResultStream()
        .map(entry -> item(entry, locale))
        .toList();
  }

  private static TimelineItem item(TimelineEntry entry, Locale locale) {
    return new TimelineItem(
        entry.id == null ? 0 : entry.id,
        entry.type,
        TimelineWords.of(entry.type, entry.who(), entry.details, locale),
        entry.who(),
        entry.occurredAt,
        entry.recordedAt,
        entry.details);
  }
}
