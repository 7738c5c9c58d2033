package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import org.jspecify.annotations.Nullable;

/** Finds the accounts that share a key with one. */
@ApplicationScoped
class FindSharedKeys {
  private final Custodies custodies;
  private final FindAccounts accounts;
  private final CustodyAccess access;
  private final FindDue due;

  FindSharedKeys(Custodies custodies, FindAccounts accounts, CustodyAccess access, FindDue due) {
    this.custodies = custodies;
    this.accounts = accounts;
    this.access = access;
    this.due = due;
  }

  /** An account, with what it shares. */
  record Sharing(AccountView account, List<SharedKey> keys) {}

  /**
   * Those that share a key with an account.
   *
   * @param readable whose records the caller may read
   * @param others how many more there are, of which the caller may read nothing
   */
  record Shared(List<Sharing> readable, int others) {}

  /** Accounts that have ended share nothing any more. */
  Shared of(AccountView account) {
    List<Sharing> all = all(account);
    List<Sharing> readable = all.stream().filter(it -> access.mayRead(it.account())).toList();
    return new Shared(readable, all.size() - readable.size());
  }

  /** All that share a key with an account, whoever asks. */
  List<Sharing> all(AccountView account) {
    Map<UUID, StoredCustody> stored = custodies.all();
    CustodyEntry own = stored.getOrDefault(account.id(), StoredCustody.NONE).entry();
    return accounts.all().stream()
        .filter(it -> !it.id().equals(account.id()) && it.state() != AccountState.RETIRED)
        .map(it -> sharing(it, account, own, stored.getOrDefault(it.id(), StoredCustody.NONE)))
        .filter(it -> !it.keys().isEmpty())
        .toList();
  }

  private Sharing sharing(
      AccountView account, AccountView with, CustodyEntry own, StoredCustody other) {
    LocalDate today = due.today();
    List<SharedKey> keys = new ArrayList<>(SharedKeyPolicy.shared(own, other.entry(), today));
    keys.addAll(SharedKeyPolicy.contractor(contractor(with), contractor(account), today));
    return new Sharing(account, keys);
  }

  private static @Nullable Contractor contractor(AccountView account) {
    return OpeningRecord.of(account.opening()).contractor();
  }
}
