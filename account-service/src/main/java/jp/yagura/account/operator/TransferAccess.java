package jp.yagura.account.operator;

import jakarta.enterprise.context.RequestScoped;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** Who may do what about a transfer: PR decides, a division takes over or wishes to give back. */
@RequestScoped
class TransferAccess {
  private final CurrentCaller caller;

  TransferAccess(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Whether the caller decides about transfers. */
  boolean decides() {
    return caller.is(Role.PR);
  }

  /** Whether the caller may wish that an account passes on. */
  boolean mayAsk(AccountView account) {
    return decides() || heads(account.operatingDivision());
  }

  /** Whether the caller answers for a division; PR and IT do for their own. */
  boolean heads(String division) {
    return caller.is(Role.HEAD, Role.PR, Role.IT)
        && !division.isEmpty()
        && caller.division().orElse("").equals(division);
  }

  /** Whether the turn is the caller's. */
  boolean turn(TransferView it) {
    return switch (it.state()) {
      case ASKED -> decides();
      case DECIDED -> heads(it.toDivision());
      case ACCEPTED, DECLINED, WITHDRAWN -> false;
    };
  }

  /** Whether the caller may take it back. */
  boolean mayWithdraw(TransferView it) {
    return it.open() && (decides() || heads(it.fromDivision()));
  }

  /** Whether the caller may say who runs an account for the municipality. */
  boolean mayContract(AccountView account) {
    return Editor.of(caller).mayEdit(account.operatingDivision());
  }
}
