package jp.yagura.incident.incident;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an incident, and how others see them. {@link Incident} alone changes them, and has
 * those itself that are more than one column: Hibernate does not enhance them in a superclass.
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate sets them, or Incident.open does
abstract class IncidentColumns {
  @TenantId String municipality;
  String number;
  long version;
  String type;
  String typeName;
  String kind;
  String title;
  @Nullable UUID accountId;
  String accountLabel;
  @Nullable String platform;
  String division;

  @Enumerated(EnumType.STRING)
  Severity severity;

  @Enumerated(EnumType.STRING)
  Stage stage;

  int severityRank;
  Instant stageSince;
  @Nullable Instant nextDueAt;
  Instant dueOrder;
  @Nullable String reason;
  @Nullable String closingText;

  @Enumerated(EnumType.STRING)
  CanSignIn canSignIn;

  @Nullable Instant occurredAt;
  Instant reportedAt;
  String profileVersion;
  UUID playbookId;

  @Nullable UUID joinedInto;

  @Enumerated(EnumType.STRING)
  @Nullable Stage stageBefore;

  @Nullable String description;
  @Nullable Instant correctedAt;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Nullable List<UUID> formerPlaybooks;

  /** Never changes; the database holds reports and notices to it. */
  @Column(updatable = false)
  boolean drill;

  abstract IncidentId id();

  /** What it is about besides its first account. */
  abstract Subjects subjects();

  /** The incident as other features and the API see it. */
  IncidentFacts facts() {
    return new IncidentFacts(
        id(),
        municipality,
        number,
        version,
        type,
        typeName,
        kind,
        title,
        accountId,
        accountLabel,
        platform,
        division,
        severity,
        stage,
        stageSince,
        reason,
        closingText,
        canSignIn,
        occurredAt,
        reportedAt,
        profileVersion,
        playbookId,
        subjects(),
        joinedInto,
        description,
        correctedAt,
        formerPlaybooks == null ? List.of() : List.copyOf(formerPlaybooks),
        drill);
  }

  /** The incident as it travels in events. */
  IncidentSummary summary() {
    return facts().summary();
  }
}
