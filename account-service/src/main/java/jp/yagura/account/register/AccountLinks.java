package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What templates ask about the register itself. */
@Named("accountLinks")
@ApplicationScoped
public class AccountLinks {
  private final EndedSettings ended;

  AccountLinks(EndedSettings ended) {
    this.ended = ended;
  }

  /** Whether public lists keep accounts that have ended. */
  public boolean endedListed() {
    return ended.listed();
  }
}
