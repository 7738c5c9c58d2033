package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Handle;

/** Strikes out a former identity that was entered by mistake; the history keeps that it was. */
@ApplicationScoped
class StrikeFormer {
  private final ChangeAccount change;
  private final CurrentCaller caller;

  StrikeFormer(ChangeAccount change, CurrentCaller caller) {
    this.change = change;
    this.caller = caller;
  }

  /**
   * Strikes out the last one of that handle.
   *
   * @param ifMatch the version that the person read
   */
  Outcome<AccountView> strike(AccountId id, IfMatch ifMatch, String handle, String reason) {
    Editor by = Editor.of(caller);
    return change.change(
        id, ifMatch, caller.actor(), account -> act(account, Handle.of(handle), reason, by));
  }

  private static Outcome<AccountAct> act(
      AccountView account, Handle handle, String reason, Editor by) {
    List<FormerIdentity> named =
        account.former().stream()
            .filter(it -> new Handle(it.handle()).key().equals(handle.key()))
            .toList();
    return named.isEmpty()
        ? Outcome.refused(Refused.notFound())
        : Outcome.done(new AccountAct.StrikeFormer(named.getLast(), reason, by));
  }
}
