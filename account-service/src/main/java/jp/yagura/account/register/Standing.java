package jp.yagura.account.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an account stands, since when, and where it returns to when incidents are over. */
@Embeddable
public class Standing {
  @Enumerated(EnumType.STRING)
  private AccountState state;

  @Column(name = "state_since")
  private Instant stateSince;

  /** Set while incidents keep the account marked. */
  @Column(name = "resume_state")
  @Enumerated(EnumType.STRING)
  private @Nullable AccountState resumeState;

  protected Standing() {}

  /** In use from now on. */
  public Standing(Instant now) {
    enter(AccountState.ACTIVE, now);
  }

  /** How the account stands. */
  public AccountState state() {
    return state;
  }

  /** Since when. */
  public Instant since() {
    return stateSince;
  }

  /** A person's decision: from now on no incident moves it back. */
  public void move(AccountState to, Instant now) {
    enter(to, now);
    this.resumeState = null;
  }

  /** An incident marks the account; what a person marked or retired stays as it is. */
  public boolean suspect(Instant now) {
    AccountState before = state;
    if (!before.mayBecome(AccountState.SUSPECTED_COMPROMISED)) {
      return false;
    }
    enter(AccountState.SUSPECTED_COMPROMISED, now);
    this.resumeState = before;
    return true;
  }

  /** The incidents are over: back to where it was, unless a person decided otherwise meanwhile. */
  public boolean release(Instant now) {
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
  }
}
