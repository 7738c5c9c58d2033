package jp.yagura.incident.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "timeline_entry")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class TimelineEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private EntryType type;
  private String actor;
  private String actorName;
  private @Nullable String actorDivision;
  private Instant occurredAt;
  private Instant recordedAt;

  @Convert(converter = DetailsColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private Map<String, String> details;

  /** For Hibernate. */
  protected TimelineEntry() {}

  TimelineEntry(EntryAdded entry, Actor who, Instant occurredAt, Instant recordedAt) {
    this.incidentId = entry.incidentId();
    this.type = entry.type();
    this.details = entry.details();
    this.actor = who.subject();
    this.actorName = who.name();
    this.actorDivision = who.division();
    this.occurredAt = occurredAt;
    this.recordedAt = recordedAt;
  }

  /** Grows with every entry; 0 before it is kept. */
  long sequence() {
    return id == null ? 0 : id;
  }

  TimelineItem item(Locale locale) {
    Actor who = new Actor(actor, actorName, actorDivision);
    return new TimelineItem(
        sequence(),
        type,
        TimelineWords.of(type, who, details, locale),
        who,
        occurredAt,
        recordedAt,
        details);
  }
}
