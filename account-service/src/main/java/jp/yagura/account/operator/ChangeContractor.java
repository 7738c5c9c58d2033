package jp.yagura.account.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.register.AccountAct;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.ChangeAccount;
import jp.yagura.account.register.Editor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Says which contractor runs an account for the municipality, and until when. */
@ApplicationScoped
class ChangeContractor {
  private final ChangeAccount change;
  private final GuidelineBook book;
  private final CurrentCaller caller;

  ChangeContractor(ChangeAccount change, GuidelineBook book, CurrentCaller caller) {
    this.change = change;
    this.book = book;
    this.caller = caller;
  }

  /**
   * Says it.
   *
   * @param contractor null where a division runs it itself
   */
  Outcome<AccountView> change(AccountId id, IfMatch ifMatch, @Nullable Contractor contractor) {
    Editor by = Editor.of(caller);
    List<Refused> wrong = OperatorRules.contractor(contractor, book.today());
    return change.change(
        id,
        ifMatch,
        caller.actor(),
        account ->
            wrong.isEmpty() || !by.mayEdit(account.operatingDivision())
                ? Outcome.done(new AccountAct.Contract(contractor, by))
                : Outcome.refused(wrong));
  }
}
