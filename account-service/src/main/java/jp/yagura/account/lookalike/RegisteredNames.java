package jp.yagura.account.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.register.AccountView;
import jp.yagura.profile.Identity;
import jp.yagura.profile.RegisteredProfile;

/** The names under which an account of the register is known. */
public final class RegisteredNames {
  private RegisteredNames() {}

  /** The account as addresses are compared with it. */
  public static RegisteredProfile profile(AccountView account) {
    return RegisteredProfile.of(
        account.platform(), account.handle(), account.platformId(), account.url());
  }

  /** Its handles, and whatever the register calls it, on its platform. */
  public static List<Identity> of(AccountView account) {
    List<Identity> names = new ArrayList<>();
    profile(account).identities().stream().filter(it -> it.handle() != null).forEach(names::add);
    names.add(new Identity(account.platform(), null, null, account.handle()));
    return names;
  }

  /**
   * The handle by which its platform addresses it, with the server where it is on one of many;
   * empty where it is known by a number or a display name only.
   */
  public static Optional<Identity> handle(AccountView account) {
    return profile(account).identities().stream()
        .filter(it -> it.handle() != null && it.platform() == account.platform())
        .findFirst();
  }
}
