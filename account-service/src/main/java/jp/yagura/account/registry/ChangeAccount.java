package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yagura.account.history.HistoryEntry.Change;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Corrects an entry of the register. */
@ApplicationScoped
public class ChangeAccount {
  private final Accounts accounts;
  private final EntryPolicy policy;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeAccount(
      Accounts accounts,
      EntryPolicy policy,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.accounts = accounts;
    this.policy = policy;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Whether the caller may change this account: PR and administrators any, a head those of the
   * division.
   */
  public boolean allowed(AccountView account) {
    return caller.is(Role.PR, Role.ADMIN)
        || (caller.is(Role.HEAD)
            && caller.division().filter(account.operatingDivision()::equals).isPresent());
  }

  /**
   * Changes the entry.
   *
   * @param version the version that the caller read
   */
  @Transactional
  public Outcome<AccountView> change(AccountId id, long version, AccountEntry entry) {
    accounts.lockRegister();
    Account account = accounts.hold(id).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.notFound());
    }
    AccountView before = account.view();
    List<Refused> refusals = refusals(before, version, entry);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    List<Change> changes = changes(before.entry(), entry);
    if (changes.isEmpty()) {
      return Outcome.done(before);
    }
    account.change(entry, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return Outcome.done(chronicle.changed(account, changes, caller.actor()));
  }

  private List<Refused> refusals(AccountView before, long version, AccountEntry entry) {
    if (!allowed(before)) {
      return List.of(Refused.forbidden("not-your-division"));
    }
    if (before.version() != version) {
      return List.of(Refused.stale());
    }
    List<Refused> refusals = new ArrayList<>();
    if (entry.opening() != null) {
      refusals.add(Refused.invalid("opening", "opening-stays"));
    }
    if (entry.platform() != before.platform()) {
      refusals.add(Refused.invalid("platform", "platform-stays", before.platform().label()));
    }
    if (before.platformId() != null && !before.platformId().equals(entry.platformId())) {
      refusals.add(Refused.invalid("platformId", "platform-id-stays", before.platformId()));
    }
    if (!entry.operatingDivision().equals(before.operatingDivision())
        && !caller.is(Role.PR, Role.ADMIN)) {
      refusals.add(Refused.invalid("operatingDivision", "division-changed-by-pr"));
    }
    refusals.addAll(policy.refusals(entry, before.id()));
    return refusals;
  }

  private static List<Change> changes(AccountEntry before, AccountEntry after) {
    return Stream.of(
            change("handle", before, after, AccountEntry::handle),
            change("platformId", before, after, AccountEntry::platformId),
            change("url", before, after, AccountEntry::url),
            change("displayName", before, after, AccountEntry::displayName),
            change("operatingDivision", before, after, AccountEntry::operatingDivision),
            change("responsiblePerson", before, after, AccountEntry::responsiblePerson))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }

  private static Change change(
      String field,
      AccountEntry before,
      AccountEntry after,
      Function<AccountEntry, @Nullable String> value) {
    return new Change(field, value.apply(before), value.apply(after));
  }
}
