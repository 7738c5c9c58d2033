package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** Who looks at which accounts: the division at its own, those who lead at all. */
@ApplicationScoped
class CheckAccess {
  private final FindAccounts accounts;
  private final CurrentCaller caller;

  CheckAccess(FindAccounts accounts, CurrentCaller caller) {
    this.accounts = accounts;
    this.caller = caller;
  }

  /** Whether the account is one that the caller sees in the list. */
  boolean mayRead(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR) || ours(account);
  }

  boolean mayCheck(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN)
        || (caller.is(Role.HEAD, Role.STAFF) && ours(account));
  }

  /** Whether the caller may say how often the account is looked at. */
  boolean mayPlan(AccountView account) {
    return caller.is(Role.PR, Role.ADMIN) || (caller.is(Role.HEAD) && ours(account));
  }

  /** The account; ends the request where it is not the caller's to look at. */
  AccountView checkable(AccountId id) {
    AccountView account = accounts.one(id);
    if (!mayCheck(account)) {
      throw Refused.forbidden("check-of-others").exception();
    }
    return account;
  }

  /** The same for a caller who wants to say how often. */
  AccountView plannable(AccountId id) {
    AccountView account = accounts.one(id);
    if (!mayPlan(account)) {
      throw Refused.forbidden("not-your-division").exception();
    }
    return account;
  }

  /** The same for a caller who only reads. */
  AccountView readable(AccountId id) {
    AccountView account = accounts.one(id);
    if (!mayRead(account)) {
      throw Refused.forbidden("check-of-others").exception();
    }
    return account;
  }

  private boolean ours(AccountView account) {
    return caller.division().filter(account.operatingDivision()::equals).isPresent();
  }
}
