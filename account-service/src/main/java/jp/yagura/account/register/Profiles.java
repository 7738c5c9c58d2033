package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.account.address.Handle;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;

/** Accounts as they are compared with what an address or a handle names. */
@ApplicationScoped
public class Profiles {
  /** What was read of an account before; another version is read anew. */
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  private record Known(long version, RegisteredProfile now, List<Former> former) {}

  private record Former(FormerIdentity identity, RegisteredProfile profile) {}

  /** What an account is now called, and where it is found. */
  public RegisteredProfile of(AccountView account) {
    return known(account).now();
  }

  /** Whether a reference surely names the account as it is now. */
  public boolean names(Reference asked, AccountView account) {
    return of(account).compare(asked) == Match.SAME;
  }

  /** The former identities of an account that a reference surely names, the newest first. */
  public List<FormerIdentity> formerNamed(Reference asked, AccountView account) {
    return known(account).former().stream()
        .filter(it -> it.profile().compare(asked) == Match.SAME)
        .map(Former::identity)
        .toList()
        .reversed();
  }

  /**
   * Whether an entry means an account as it is now. Where neither address nor id says which account
   * it is, as with apps, the name is all there is.
   */
  boolean same(AccountEntry entry, AccountView account) {
    return same(entry, of(entry), account);
  }

  /** The same, of an entry that was read already: it is compared with the whole register. */
  boolean same(AccountEntry entry, RegisteredProfile read, AccountView account) {
    RegisteredProfile other = of(account);
    return other.clashes(read)
        || (read.saysNothing()
            && other.saysNothing()
            && entry.platform() == account.platform()
            && new Handle(entry.handle()).key().equals(new Handle(account.handle()).key()));
  }

  /** Whether an entry surely means what an account formerly was. */
  boolean formerlySame(RegisteredProfile read, AccountView account) {
    return known(account).former().stream().anyMatch(it -> it.profile().clashes(read));
  }

  static RegisteredProfile of(AccountEntry entry) {
    return RegisteredProfile.of(entry.platform(), entry.handle(), entry.platformId(), entry.url());
  }

  private Known known(AccountView account) {
    Known before = known.get(account.id());
    if (before != null && before.version() == account.version()) {
      return before;
    }
    List<Former> former =
        account.former().stream()
            .map(
                it ->
                    new Former(
                        it,
                        RegisteredProfile.of(
                            account.platform(), it.handle(), it.platformId(), it.url())))
            .toList();
    Known now = new Known(account.version(), of(account.entry()), former);
    known.put(account.id(), now);
    return now;
  }
}
