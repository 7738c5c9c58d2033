package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.MoveAccount;
import jp.yagura.account.register.RegisterAccount;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;

/** Registers one row like any other account, and sets it aside if the list says so. */
@ApplicationScoped
class RegisterRow {
  private final RegisterAccount register;
  private final MoveAccount move;

  RegisterRow(RegisterAccount register, MoveAccount move) {
    this.register = register;
    this.move = move;
  }

  /** Lets nobody else register anything until the transaction ends. */
  void holdRegister() {
    register.holdRegister();
  }

  /**
   * Registers a row in the transaction of its import; a refusal ends that.
   *
   * @param paused the reason that is recorded for an account that is out of use
   */
  ImportedAccount register(ImportRow row, String paused, Actor by) {
    AccountView account = register.register(row.entry(), by).orRefuse();
    if (row.suspended()) {
      var id = new AccountId(account.id());
      var read = IfMatch.version(account.version());
      account = move.move(id, read, AccountState.SUSPENDED, paused, by).orRefuse();
    }
    return new ImportedAccount(row.row(), account.id(), account.displayName(), account.version());
  }
}
