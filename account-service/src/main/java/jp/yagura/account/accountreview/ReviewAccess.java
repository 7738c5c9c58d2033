package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/**
 * Who reads the reviews of an account: who leads and who watches, and the division that runs it.
 * Who writes one down: its owner, and whoever keeps the register.
 */
@ApplicationScoped
class ReviewAccess {
  private final FindAccounts find;
  private final CurrentCaller caller;

  ReviewAccess(FindAccounts find, CurrentCaller caller) {
    this.find = find;
    this.caller = caller;
  }

  boolean mayRead(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR) || ofTheDivision(account);
  }

  boolean mayWrite(AccountView account, ReviewItem item) {
    if (account.state() == AccountState.RETIRED) {
      return false;
    }
    Editor editor = Editor.of(caller);
    return editor.keepsTheRegister()
        || (item.owner().equals("head") && editor.heads(account.operatingDivision()));
  }

  private boolean ofTheDivision(AccountView account) {
    return caller.is(Role.HEAD, Role.STAFF)
        && caller.division().filter(account.operatingDivision()::equals).isPresent();
  }

  /** The account; ends the request where there is none, or its reviews are not for this caller. */
  AccountView readable(AccountId id) {
    AccountView account = find.one(id);
    if (!mayRead(account)) {
      throw Refused.forbidden("reviews-of-others").exception();
    }
    return account;
  }

  /** Ends the request where the caller is not the one to write it down. */
  void requireWrite(AccountView account, ReviewItem item) {
    if (account.state() == AccountState.RETIRED) {
      throw Refused.conflict("review-account-ended").exception();
    }
    if (!mayWrite(account, item)) {
      throw Refused.forbidden("review-not-yours").under(item.clause()).exception();
    }
  }
}
