package jp.yagura.incident.account;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.AccountState;

/** Keeps the newest state of an account; an older one that arrives late changes nothing. */
@ApplicationScoped
class KeepAccount {
  private final KnownAccounts accounts;

  KeepAccount(KnownAccounts accounts) {
    this.accounts = accounts;
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
    }
  }
}
