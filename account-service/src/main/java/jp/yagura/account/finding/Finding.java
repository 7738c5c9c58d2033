package jp.yagura.account.finding;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding")
class Finding {
  @EmbeddedId private FindingId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  @Enumerated(EnumType.STRING)
  private FindingState state;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "was")
  private @Nullable String before;

  @Column(name = "is_now")
  private @Nullable String after;

  @Column(name = "handled_at")
  private @Nullable Instant handledAt;

  @Column(name = "handled_by")
  private @Nullable String handledBy;

  private @Nullable String explanation;
  private @Nullable String incident;
  @Version private long version;

  protected Finding() {}

  Finding(
      UUID accountId,
      FindingKind kind,
      @Nullable String before,
      @Nullable String after,
      Instant now) {
    this.id = FindingId.fresh();
    this.accountId = accountId;
    this.kind = kind;
    this.state = FindingState.OPEN;
    this.foundAt = now;
    this.before = before;
    this.after = after;
  }

  /** It changed once more while nobody dealt with it. */
  void nowIs(@Nullable String now) {
    this.after = now;
  }

  /** Somebody says why it is no harm. */
  Outcome<FindingId> explain(String why, Actor by, Instant now) {
    if (state != FindingState.OPEN && state != FindingState.REPORTED) {
      return Outcome.refused(Refused.conflict("finding-dealt-with"));
    }
    this.explanation = why;
    leave(FindingState.EXPLAINED, by.name(), now);
    return Outcome.done(id);
  }

  /** A report about the account came in; false when somebody dealt with it before. */
  boolean reported(String number, Instant now) {
    if (state != FindingState.OPEN) {
      return false;
    }
    this.incident = number;
    leave(FindingState.REPORTED, null, now);
    return true;
  }

  /** It went away by itself. */
  void end(Instant now) {
    leave(FindingState.ENDED, null, now);
  }

  private void leave(FindingState to, @Nullable String by, Instant now) {
    this.state = to;
    this.handledBy = by;
    this.handledAt = now;
  }

  FindingId id() {
    return id;
  }

  FindingKind kind() {
    return kind;
  }

  FindingFacts facts() {
    return new FindingFacts(
        id.value(),
        accountId,
        kind,
        state,
        foundAt,
        before,
        after,
        handledAt,
        handledBy,
        explanation,
        incident,
        version);
  }
}
