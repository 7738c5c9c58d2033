package jp.yagura.incident.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One incident. Whoever changes it has locked its row before, so the version is counted by hand.
 */
@Entity
@DynamicUpdate
@Table(name = "incident")
class Incident {
  @Id UUID id;
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

  void grade(Severity graded) {
    severity = graded;
    severityRank = graded.rank();
  }

  void enter(Stage next, Instant now) {
    stage = next;
    stageSince = now;
    order();
  }

  /** The earliest target among the steps that remain; null when none has one. */
  void due(@Nullable Instant next) {
    nextDueAt = next;
    order();
  }

  private void order() {
    dueOrder = DueOrder.of(stage, nextDueAt);
  }

  IncidentFacts facts() {
    return new IncidentFacts(
        id,
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
        playbookId);
  }
}
