package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.profile.Handle;
import jp.yagura.profile.Identity;
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
    return known(RegisteredName.of(account)).now();
  }

  /** Whether a reference surely names the account as it is now. */
  public boolean names(Reference asked, AccountView account) {
    return of(account).compare(asked) == Match.SAME;
  }

  /** The former identities of an account that a reference surely names, the newest first. */
  public List<FormerIdentity> formerNamed(Reference asked, AccountView account) {
    return known(RegisteredName.of(account)).former().stream()
        .filter(it -> it.profile().compare(asked) == Match.SAME)
        .map(Former::identity)
        .toList()
        .reversed();
  }

  /** Its handles, and whatever the register calls it, on its platform. */
  public List<Identity> handles(AccountView account) {
    List<Identity> names = new ArrayList<>();
    of(account).identities().stream().filter(it -> it.handle() != null).forEach(names::add);
    names.add(new Identity(account.platform(), null, null, account.handle()));
    return names;
  }

  /**
   * The handle by which its platform addresses it, with the server where it is on one of many;
   * empty where it is known by a number or a display name only.
   */
  public Optional<Identity> handle(AccountView account) {
    return of(account).identities().stream()
        .filter(it -> it.handle() != null && it.platform() == account.platform())
        .findFirst();
  }

  /** An entry as it is compared with the register. */
  static RegisteredProfile of(AccountEntry entry) {
    return RegisteredProfile.of(entry.platform(), entry.handle(), entry.platformId(), entry.url());
  }

  /**
   * Whether an entry means an account as it is now. Where neither address nor id says which account
   * it is, as with apps, the name is all there is.
   *
   * @param read the entry as it is compared
   */
  boolean same(AccountEntry entry, RegisteredProfile read, RegisteredName account) {
    RegisteredProfile other = known(account).now();
    return other.clashes(read)
        || (read.saysNothing()
            && other.saysNothing()
            && entry.platform() == account.platform()
            && new Handle(entry.handle()).key().equals(new Handle(account.handle()).key()));
  }

  /** Whether an entry surely means what an account formerly was. */
  boolean formerlySame(RegisteredProfile read, RegisteredName account) {
    return known(account).former().stream().anyMatch(it -> it.profile().clashes(read));
  }

  private Known known(RegisteredName account) {
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
    RegisteredProfile profile =
        RegisteredProfile.of(
            account.platform(), account.handle(), account.platformId(), account.url());
    Known now = new Known(account.version(), profile, former);
    known.put(account.id(), now);
    return now;
  }
}
