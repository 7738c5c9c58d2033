package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/** Corrects an entry of the register. */
@ApplicationScoped
class EditAccount {
  private final AccountQueries queries;
  private final EntryPolicy policy;
  private final ChangeAccount change;
  private final CurrentCaller caller;

  EditAccount(
      AccountQueries queries, EntryPolicy policy, ChangeAccount change, CurrentCaller caller) {
    this.queries = queries;
    this.policy = policy;
    this.change = change;
    this.caller = caller;
  }

  /**
   * Changes the entry.
   *
   * @param named what it means if it gets another name or address
   * @param ifMatch the version that the caller read
   */
  @Transactional
  Outcome<AccountView> edit(AccountId id, IfMatch ifMatch, AccountEntry entry, NameChange named) {
    queries.lockRegister();
    Editor editor = Editor.of(caller);
    return change.change(
        id,
        ifMatch,
        caller.actor(),
        account ->
            Outcome.done(
                new AccountAct.Edit(entry, named, editor, policy.refusals(entry, account.id()))));
  }
}
