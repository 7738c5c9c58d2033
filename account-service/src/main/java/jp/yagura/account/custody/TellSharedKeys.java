package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.contract.SharedKeyAccount;

/** Tells which accounts are to be checked too, because they share a key with a hijacked one. */
@ApplicationScoped
public class TellSharedKeys {
  private final FindSharedKeys keys;
  private final FindAccounts accounts;
  private final Chronicle chronicle;
  private final Clock clock;

  TellSharedKeys(FindSharedKeys keys, FindAccounts accounts, Chronicle chronicle, Clock clock) {
    this.keys = keys;
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Tells it for each account that the register has; nothing where it shares nothing.
   *
   * @param taken accounts in other hands; they are not among those to be checked
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(UUID incidentId, Set<UUID> taken) {
    for (UUID id : taken) {
      accounts.byId(new AccountId(id)).ifPresent(account -> tell(incidentId, account, taken));
    }
  }

  private void tell(UUID incidentId, AccountView account, Set<UUID> taken) {
    List<SharedKeyAccount> others =
        keys.all(account).stream()
            .filter(it -> !taken.contains(it.account().id()))
            .map(TellSharedKeys::published)
            .toList();
    if (!others.isEmpty()) {
      chronicle.sharedKeysFound(account, incidentId, others, clock.instant(), Actor.SYSTEM);
    }
  }

  private static SharedKeyAccount published(FindSharedKeys.Sharing it) {
    return new SharedKeyAccount(
        it.account().id(),
        it.account().displayName() + " " + it.account().shownHandle(),
        it.account().operatingDivision(),
        it.keys().stream().map(key -> key.kind().wire()).distinct().toList());
  }
}
