package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.register.history.History;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.account.register.list.AccountFilter;
import jp.yagura.account.register.list.AccountSort;
import jp.yagura.account.register.list.ListCursor;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.RegisteredProfile;
import org.jspecify.annotations.Nullable;

/** Reads the register of the municipality in scope. */
@ApplicationScoped
public class FindAccounts {
  private final Accounts accounts;
  private final History history;
  private final AccountQueries queries;
  private final Profiles profiles;

  FindAccounts(Accounts accounts, History history, AccountQueries queries, Profiles profiles) {
    this.queries = queries;
    this.profiles = profiles;
    this.accounts = accounts;
    this.history = history;
  }

  /** One account; ends the request when this municipality has none of that id. */
  public AccountView one(AccountId id) {
    return accounts
        .findByIdOptional(id)
        .map(Account::view)
        .orElseThrow(() -> Refused.notFound().exception());
  }

  /** One account; empty when this municipality has none of that id, or it was withdrawn. */
  public Optional<AccountView> byId(AccountId id) {
    return accounts.findByIdOptional(id).map(Account::view);
  }

  /** One page of the register. */
  public Page<AccountView> page(
      AccountFilter filter, AccountSort sort, @Nullable ListCursor after, int limit) {
    List<AccountView> found =
        accounts.page(filter, sort, after, limit).stream().map(Account::view).toList();
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<AccountView> items = found.subList(0, limit);
    return new Page<>(items, items.getLast().place(sort).text());
  }

  /** How many accounts stand how, in the whole register. */
  public Map<AccountState, Long> standing() {
    return accounts.standing();
  }

  /** How many accounts a filter lets through. */
  public long count(AccountFilter filter) {
    return accounts.count(filter);
  }

  /** The divisions that run accounts. */
  public List<String> divisions() {
    return accounts.divisions();
  }

  /** The whole register, by division and then by name. */
  public List<AccountView> all() {
    return accounts.list("order by operatingDivision, displayName, id.value").stream()
        .map(Account::view)
        .toList();
  }

  /**
   * The account that an entry means, or that was formerly what the entry says. Nobody else
   * registers one until the transaction ends, so what is not there may be put in.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<AccountView> lookForWriting(AccountEntry entry) {
    queries.lockRegister();
    RegisteredProfile read = Profiles.of(entry);
    return queries.names().stream()
        .filter(it -> profiles.same(entry, read, it) || profiles.formerlySame(read, it))
        .findFirst()
        .map(it -> one(new AccountId(it.id())));
  }

  /**
   * Holds an account until the transaction ends, so that incidents that concern it take turns.
   *
   * @return false when the register does not know it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(AccountId id) {
    return accounts.hold(id).isPresent();
  }

  /** When each account was last marked as hijacked, by account; also those that are free again. */
  public Map<UUID, Instant> lastSuspected() {
    return history.lastEntered(AccountState.SUSPECTED_COMPROMISED.wire());
  }

  /** What happened to an account, the newest first. */
  public Page<HistoryEntry> history(AccountId id, @Nullable Cursor after, int limit) {
    return history.of(one(id).id(), after, limit);
  }
}
