package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/** Asks the policy about accounts of the register. */
@ApplicationScoped
class FindDue {
  private final Custodies custodies;
  private final FindAccounts accounts;
  private final CustodyPolicy policy;
  private final Clock clock;

  FindDue(Custodies custodies, FindAccounts accounts, CustodySettings settings, Clock clock) {
    this.custodies = custodies;
    this.accounts = accounts;
    this.policy = new CustodyPolicy(settings.rotateAfter());
    this.clock = clock;
  }

  /**
   * An account with its record and what is due about it.
   *
   * @param hijackedOn the last day in Japan on which it was marked as hijacked; null if never
   * @param due nothing for an account that has ended
   */
  record Row(
      AccountView account, StoredCustody stored, @Nullable LocalDate hijackedOn, List<Due> due) {}

  /** One account. */
  Row of(AccountView account) {
    return row(account, custodies.of(account.id()), accounts.lastSuspected().get(account.id()));
  }

  /** All accounts of the municipality. */
  List<Row> all() {
    Map<UUID, StoredCustody> stored = custodies.all();
    Map<UUID, Instant> suspected = accounts.lastSuspected();
    return accounts.all().stream()
        .map(
            it -> row(it, stored.getOrDefault(it.id(), StoredCustody.NONE), suspected.get(it.id())))
        .toList();
  }

  /** Today in Japan. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private Row row(AccountView account, StoredCustody stored, @Nullable Instant suspected) {
    LocalDate hijacked = suspected == null ? null : LocalDate.ofInstant(suspected, Times.TOKYO);
    List<Due> due =
        account.state() == AccountState.RETIRED ? List.of() : policy.due(stored, hijacked, today());
    return new Row(account, stored, hijacked, due);
  }
}
