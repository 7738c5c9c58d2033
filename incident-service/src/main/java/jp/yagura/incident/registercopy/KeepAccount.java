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
      KnownAccount fresh = new KnownAccount();
      fresh.id = account.accountId();
      fresh.becomes(account);
      accounts.persist(fresh);
    } else if (account.version() > known.version) {
      known.becomes(account);
      copied.fire(new AccountCopied(known.id));
    }
  }
}
