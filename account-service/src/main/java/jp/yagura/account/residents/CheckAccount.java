package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.address.Handle;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.NotAnAddress;
import jp.yagura.profile.RegisteredProfile;

/**
 * Answers whether an account is official, asked by address, handle or the platform's id. What an
 * address names is {@code platform/profile}'s to say: names that anybody may choose make nothing
 * official.
 */
@ApplicationScoped
class CheckAccount {
  private static final int MOST_SIMILAR = 5;
  private static final String BETWEEN_NAMES = "[/?=&#\\s]+";
  private final FindAccounts find;

  CheckAccount(FindAccounts find) {
    this.find = find;
  }

  Answer check(String query) {
    Reference asked = ProfileReader.read(query);
    List<AccountView> register = find.all();
    List<PublicAccount> found =
        register.stream()
            .filter(account -> registered(account).compare(asked) == Match.SAME)
            .map(PublicAccount::of)
            .toList();
    if (!found.isEmpty()) {
      return Answer.found(query, found);
    }
    return switch (asked) {
      case CannotTell it -> Answer.cannotTell(query, Hint.of(it.reason()), List.of());
      case NotAnAddress(String name) -> named(query, name, register);
      default -> Answer.notRegistered(query, similar(names(query, asked), register));
    };
  }

  private static RegisteredProfile registered(AccountView account) {
    return RegisteredProfile.of(
        Platform.of(account.platform().wire()).orElse(Platform.OTHER),
        account.handle(),
        account.platformId(),
        account.url());
  }

  /** A name that stands in the register is not told from the same name of a fake. */
  private static Answer named(String query, String name, List<AccountView> register) {
    String plain = new Handle(name).plainKey();
    List<PublicAccount> accounts =
        plain.isEmpty()
            ? List.of()
            : register.stream()
                .filter(account -> account.state() != AccountState.RETIRED)
                .filter(
                    account ->
                        new Handle(account.displayName()).plainKey().contains(plain)
                            || new Handle(account.handle()).plainKey().equals(plain))
                .limit(MOST_SIMILAR)
                .map(PublicAccount::of)
                .toList();
    return accounts.isEmpty()
        ? Answer.notRegistered(query, List.of())
        : Answer.cannotTell(query, Hint.NAME, accounts);
  }

  /** The handle asked about; where the address has none, every name that stands in it. */
  private static List<Handle> names(String query, Reference asked) {
    Optional<String> handle = ProfileReader.identity(asked).map(Identity::handle);
    return handle
        .map(it -> List.of(Handle.of(it)))
        .orElseGet(
            () ->
                Arrays.stream(query.split(BETWEEN_NAMES))
                    .map(name -> Handle.of(name.replaceFirst("-[0-9]+$", "")))
                    .distinct()
                    .toList());
  }

  /** Names of any platform: a fake on another one is a fake too. */
  private static List<PublicAccount> similar(List<Handle> names, List<AccountView> register) {
    return register.stream()
        .filter(account -> account.state() != AccountState.RETIRED)
        .filter(account -> names.stream().anyMatch(new Handle(account.handle())::looksLike))
        .limit(MOST_SIMILAR)
        .map(PublicAccount::of)
        .toList();
  }
}
