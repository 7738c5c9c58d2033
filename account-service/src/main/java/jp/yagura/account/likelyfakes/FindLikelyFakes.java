package jp.yagura.account.likelyfakes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.Profiles;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.lookalike.LikelyFakes;
import org.jspecify.annotations.Nullable;

/** Makes the list of likely fakes to look for; what is in the register is never one. */
@ApplicationScoped
class FindLikelyFakes {
  private final FindAccounts find;
  private final Profiles profiles;

  FindLikelyFakes(FindAccounts find, Profiles profiles) {
    this.find = find;
    this.profiles = profiles;
  }

  /** What makes two handles the same, on one platform and server. */
  private record Key(@Nullable Platform platform, @Nullable String server, String handle) {
    static Key of(Identity identity) {
      return new Key(
          identity.platform(), identity.server(), Objects.requireNonNull(identity.handleKey()));
    }
  }

  /**
   * The likely fakes of one account, or of a page of those in use.
   *
   * @param accounts how many accounts on a page
   */
  Page<AccountFakes> page(FakesQuery query, int accounts) {
    int most = query.most();
    UUID after = query.after();
    AccountId only = query.only();
    List<AccountView> register = find.all();
    List<AccountView> asked = only == null ? inUse(register) : List.of(find.one(only));
    int from = after == null ? 0 : placeAfter(after, asked);
    List<AccountView> shown = asked.stream().skip(from).limit(accounts).toList();
    Predicate<Identity> registered = registered(register);
    List<AccountFakes> fakes = shown.stream().map(it -> of(it, most, registered)).toList();
    boolean further = from + accounts < asked.size();
    return new Page<>(fakes, further ? shown.getLast().id().toString() : null);
  }

  private static List<AccountView> inUse(List<AccountView> register) {
    return register.stream().filter(it -> it.state() != AccountState.RETIRED).toList();
  }

  private static int placeAfter(UUID account, List<AccountView> asked) {
    for (int place = 0; place < asked.size(); place++) {
      if (asked.get(place).id().equals(account)) {
        return place + 1;
      }
    }
    throw Refused.invalid("cursor", "cursor-unreadable").exception();
  }

  private Predicate<Identity> registered(List<AccountView> register) {
    Set<Key> keys =
        register.stream()
            .flatMap(it -> profiles.handles(it).stream())
            .map(Key::of)
            .collect(Collectors.toSet());
    return asked -> keys.contains(Key.of(asked));
  }

  private AccountFakes of(AccountView account, int most, Predicate<Identity> registered) {
    List<FakeView> fakes =
        profiles
            .handle(account)
            .map(official -> LikelyFakes.of(official, most, registered))
            .orElse(List.of())
            .stream()
            .map(fake -> FakeView.of(account.id(), fake))
            .toList();
    return AccountFakes.of(account, fakes);
  }
}
