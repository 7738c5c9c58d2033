package jp.yagura.account.api;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.closing.Closer;
import jp.yagura.account.closing.ClosingSaid;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.MoveAccount;
import jp.yagura.account.registry.RetireAccount;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** A move as a program asks for it: to the end of the account, or to a state it may leave again. */
@ApplicationScoped
class StateMoves {
  private final MoveAccount move;
  private final RetireAccount retire;
  private final CurrentCaller caller;

  StateMoves(MoveAccount move, RetireAccount retire, CurrentCaller caller) {
    this.move = move;
    this.retire = retire;
    this.caller = caller;
  }

  Outcome<AccountView> move(AccountId id, long version, AccountDecisionsApi.Move asked) {
    ClosingSaid said = asked.closing();
    if (asked.to() == AccountState.RETIRED) {
      var ending =
          new RetireAccount.Ending(asked.reason(), said == null ? ClosingSaid.NOTHING : said);
      return retire.retire(id, version, ending, Closer.of(caller), caller.actor());
    }
    if (!caller.is(Role.PR, Role.ADMIN)) {
      return Outcome.refused(Refused.forbidden("moved-by-pr"));
    }
    return said == null
        ? move.byHand(id, version, asked.to(), asked.reason(), caller.actor())
        : Outcome.refused(Refused.invalid("closing", "closing-only-for-the-end"));
  }
}
