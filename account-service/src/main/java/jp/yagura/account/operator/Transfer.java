package jp.yagura.account.operator;

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

/** One transfer. It alone changes its state. */
@Entity
@Table(name = "account_transfer")
class Transfer {
  @EmbeddedId private TransferId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "from_division")
  private String fromDivision;

  @Column(name = "to_division")
  private String toDivision;

  @Enumerated(EnumType.STRING)
  private TransferState state;

  private String reason;
  private @Nullable String clause;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by_name")
  private @Nullable String decidedByName;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "ended_by_name")
  private @Nullable String endedByName;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private @Nullable String answer;
  @Version private long version;

  protected Transfer() {}

  /**
   * Somebody wishes that the account passes to another division.
   *
   * @param decided whether it is PR, which decides by it
   */
  Transfer(TransferWish wish, boolean decided, Actor by, Instant now) {
    this.id = TransferId.fresh();
    this.accountId = wish.accountId();
    this.fromDivision = wish.fromDivision();
    this.toDivision = wish.toDivision();
    this.reason = wish.reason();
    this.clause = wish.clause();
    this.state = TransferState.ASKED;
    this.askedByName = by.name();
    this.askedAt = now;
    if (decided) {
      decide(by, now);
    }
  }

  /** Decides what comes of an act; the words are those said with it. */
  Outcome<TransferView> apply(TransferAct act, @Nullable String words, Actor by, Instant now) {
    if (!state.open()) {
      return Outcome.refused(Refused.conflict("transfer-is-over"));
    }
    switch (act) {
      case AGREE -> {
        if (state == TransferState.ASKED) {
          decide(by, now);
        } else {
          end(TransferState.ACCEPTED, by, now);
        }
      }
      case DECLINE -> end(TransferState.DECLINED, by, now);
      case WITHDRAW -> end(TransferState.WITHDRAWN, by, now);
    }
    this.answer = words;
    return Outcome.done(view());
  }

  private void decide(Actor by, Instant now) {
    this.state = TransferState.DECIDED;
    this.decidedByName = by.name();
    this.decidedAt = now;
  }

  private void end(TransferState how, Actor by, Instant now) {
    this.state = how;
    this.endedByName = by.name();
    this.endedAt = now;
  }

  TransferView view() {
    return new TransferView(
        id.value(),
        accountId,
        fromDivision,
        toDivision,
        state,
        reason,
        clause,
        askedByName,
        askedAt,
        decidedByName,
        decidedAt,
        endedByName,
        endedAt,
        answer,
        version);
  }
}
