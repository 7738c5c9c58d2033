package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jp.yagura.contract.AccountState;

/** Keeps the newest state of an account; an older one that arrives late changes nothing. */
@ApplicationScoped
class KeepAccount {
  private final KnownAccounts accounts;
  private final Event<AccountCopied> copied;

  KeepAccount(KnownAccounts accounts, Event<AccountCopied> copied) {
    this.accounts = accounts;
    this.copied = copied;
  }

  void keep(AccountState account) {
    KnownAccount known = accounts.findById(account.accountId());
    if (known == null) {
      accounts.persist(KnownAccount.of(account));
    } else if (known.olderThan(account)) {
      known.becomes(account);
      copied.fire(new AccountCopied(known.id()));
    }
  }
}
