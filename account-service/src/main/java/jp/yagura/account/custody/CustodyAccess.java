package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/**
 * Who may read a record: who leads and who watches, and the division that runs the account. Who may
 * change it: whoever may change the account's entry.
 */
@ApplicationScoped
class CustodyAccess {
  private final FindAccounts find;
  private final CurrentCaller caller;

  CustodyAccess(FindAccounts find, CurrentCaller caller) {
    this.find = find;
    this.caller = caller;
  }

  boolean mayRead(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR)
        || (caller.is(Role.HEAD, Role.STAFF)
            && caller.division().filter(account.operatingDivision()::equals).isPresent());
  }

  boolean mayChange(AccountView account) {
    return Editor.of(caller).mayEdit(account.operatingDivision());
  }

  /** The account; ends the request where there is none, or its record is not for this caller. */
  AccountView readable(AccountId id) {
    AccountView account = find.one(id);
    if (!mayRead(account)) {
      throw Refused.forbidden("custody-of-others").exception();
    }
    return account;
  }

  /** The same for a caller who wants to change it. */
  AccountView changeable(AccountId id) {
    AccountView account = find.one(id);
    if (!mayChange(account)) {
      throw Refused.forbidden("not-your-division").exception();
    }
    return account;
  }
}
