package jp.yagura.account.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import jp.yagura.account.closing.ClosingRecord;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.platform.Handle;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.state.AccountState;
import jp.yagura.account.state.Standing;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class Account {
  @EmbeddedId private AccountId id;
  @TenantId private String municipality;

  @Enumerated(EnumType.STRING)
  private Platform platform;

  private String handle;

  @Column(name = "handle_key")
  private String handleKey;

  @Column(name = "platform_id")
  private @Nullable String platformId;

  private String url;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "operating_division")
  private String operatingDivision;

  @Column(name = "responsible_person")
  private String responsiblePerson;

  @Embedded private Standing standing;
  private @Nullable OpeningRecord opening;
  private @Nullable ClosingRecord closing;
  private boolean sample;
  @Version private long version;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Account() {}

  Account(AccountEntry entry, OpeningRecord opening, boolean sample, Instant now) {
    this.id = AccountId.fresh();
    this.platform = entry.platform();
    this.opening = opening;
    this.standing = new Standing(now);
    this.sample = sample;
    this.registeredAt = now;
    change(entry, now);
  }

  final void change(AccountEntry entry, Instant now) {
    this.handle = entry.handle();
    this.handleKey = new Handle(entry.handle()).key();
    this.platformId = entry.platformId();
    this.url = entry.url();
    this.displayName = entry.displayName();
    this.operatingDivision = entry.operatingDivision();
    this.responsiblePerson = entry.responsiblePerson();
    this.changedAt = now;
  }

  /** A person's decision. */
  void move(AccountState to, Instant now) {
    standing.move(to, now);
    this.changedAt = now;
  }

  void end(ClosingRecord how, Instant now) {
    move(AccountState.RETIRED, now);
    this.closing = how;
  }

  /** Stages that were left open until now: of the closing once the account has ended. */
  void pass(List<PassedStage> more, Instant now) {
    this.opening = closing != null || opening == null ? opening : opening.and(more);
    this.closing = closing == null ? null : closing.and(more);
    this.changedAt = now;
  }

  /** An incident marks the account; whether that changed anything. */
  boolean suspect(Instant now) {
    return changed(standing.suspect(now), now);
  }

  /** The incidents are over; whether that changed anything. */
  boolean release(Instant now) {
    return changed(standing.release(now), now);
  }

  private boolean changed(boolean indeed, Instant now) {
    this.changedAt = indeed ? now : changedAt;
    return indeed;
  }

  AccountState state() {
    return standing.state();
  }

  AccountView view() {
    return new AccountView(
        id.value(),
        municipality,
        platform,
        handle,
        platformId,
        url,
        displayName,
        operatingDivision,
        responsiblePerson,
        standing.state(),
        standing.since(),
        sample,
        version,
        registeredAt,
        changedAt,
        opening,
        closing);
  }
}
