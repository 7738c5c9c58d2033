package jp.yagura.account.registry;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.yagura.account.platform.Handle;
import jp.yagura.account.platform.Platform;
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

  @Enumerated(EnumType.STRING)
  private AccountState state;

  @Column(name = "state_since")
  private Instant stateSince;

  /** Set while incidents keep the account marked: where it returns to. */
  @Column(name = "resume_state")
  @Enumerated(EnumType.STRING)
  private @Nullable AccountState resumeState;

  private boolean sample;
  @Version private long version;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Account() {}

  Account(AccountEntry entry, boolean sample, Instant now) {
    this.id = AccountId.fresh();
    this.platform = entry.platform();
    this.state = AccountState.ACTIVE;
    this.stateSince = now;
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

  /** A person's decision: from now on no incident moves it back. */
  void move(AccountState to, Instant now) {
    enter(to, now);
    this.resumeState = null;
  }

  /** An incident marks the account; what a person marked or retired stays as it is. */
  boolean suspect(Instant now) {
    AccountState before = state;
    if (!before.mayBecome(AccountState.SUSPECTED_COMPROMISED)) {
      return false;
    }
    enter(AccountState.SUSPECTED_COMPROMISED, now);
    this.resumeState = before;
    return true;
  }

  /** The incidents are over: back to where it was, unless a person decided otherwise meanwhile. */
  boolean release(Instant now) {
    AccountState back = resumeState;
    if (back == null) {
      return false;
    }
    move(back, now);
    return true;
  }

  private void enter(AccountState to, Instant now) {
    this.state = to;
    this.stateSince = now;
    this.changedAt = now;
  }

  AccountState state() {
    return state;
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
        state,
        stateSince,
        sample,
        version,
        registeredAt,
        changedAt);
  }
}
