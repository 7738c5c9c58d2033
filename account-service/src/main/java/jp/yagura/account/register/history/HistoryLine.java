package jp.yagura.account.register.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "account_history")
class HistoryLine {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "account_version")
  private long version;

  private Instant at;
  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private @Nullable String division;
  private String action;
  private @Nullable String field;
  private @Nullable String before;
  private @Nullable String after;
  private @Nullable String reason;

  @Column(name = "incident_id")
  private @Nullable UUID incidentId;

  private @Nullable PassedStage stage;

  protected HistoryLine() {}

  HistoryLine(HistoryEntry entry) {
    this.id = entry.id();
    this.accountId = entry.accountId();
    this.version = entry.version();
    this.at = entry.at();
    this.actor = entry.by().subject();
    this.actorName = entry.by().name();
    this.division = entry.by().division();
    this.action = entry.action();
    this.field = entry.field();
    this.before = entry.before();
    this.after = entry.after();
    this.reason = entry.reason();
    this.incidentId = entry.incidentId();
    this.stage = entry.stage();
  }

  HistoryEntry entry() {
    return new HistoryEntry(
        id,
        accountId,
        version,
        at,
        new Actor(actor, actorName, division),
        action,
        field,
        before,
        after,
        reason,
        incidentId,
        stage);
  }
}
