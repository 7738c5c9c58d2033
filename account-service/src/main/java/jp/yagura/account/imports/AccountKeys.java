package jp.yagura.account.imports;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.RegisteredProfile;
import org.jspecify.annotations.Nullable;

/**
 * By what an account is recognised as one that is there already: its id on the platform, its
 * handle, its address, each as the profile library compares them. Two accounts are one when they
 * share a key.
 */
final class AccountKeys {
  private AccountKeys() {}

  static Set<String> of(
      @Nullable Platform platform,
      String handle,
      @Nullable String platformId,
      @Nullable String url) {
    Set<String> keys = new LinkedHashSet<>();
    if (platform == null) {
      return keys;
    }
    var profile = RegisteredProfile.of(platform, handle, platformId, url);
    profile.identities().forEach(identity -> add(keys, identity));
    if (profile.addressKey() != null) {
      keys.add("address " + profile.addressKey());
    }
    if (keys.isEmpty() && !handle.isEmpty()) {
      keys.add(platform.wire() + " name " + handle.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  private static void add(Set<String> keys, Identity identity) {
    String place = identity.platform() + " " + identity.server();
    if (identity.id() != null) {
      keys.add(place + " id " + identity.id());
    }
    if (identity.handleKey() != null) {
      keys.add(place + " handle " + identity.handleKey());
    }
  }
}
