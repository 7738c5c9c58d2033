package jp.yagura.incident.residentreport;

import java.text.Normalizer;
import java.util.Locale;
import jp.yagura.profile.Identity;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/** Tells which reports are about the same account. */
final class AccountKey {
  private AccountKey() {}

  /**
   * A key that texts about one account share, as far as they say which one it is: by the platform's
   * id or handle, else by the address, else by the words.
   */
  static String of(String account) {
    Reference asked = ProfileReader.read(account);
    String named = ProfileReader.identity(asked).map(AccountKey::of).orElse(null);
    if (named != null) {
      return named;
    }
    String address = asked.addressKey();
    return address == null ? plain(account) : address;
  }

  private static @Nullable String of(Identity identity) {
    String name = identity.id() == null ? identity.handleKey() : "id " + identity.id();
    if (name == null) {
      return null;
    }
    String platform = identity.platform() == null ? "" : identity.platform().wire();
    String server = identity.server() == null ? "" : identity.server();
    return platform + " " + server + " " + name;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
