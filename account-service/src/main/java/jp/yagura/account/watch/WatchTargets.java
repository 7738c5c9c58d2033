package jp.yagura.account.watch;

import java.util.Optional;
import jp.yagura.account.register.AccountView;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;

/** By which source an account is read, and how that names it. */
final class WatchTargets {
  private WatchTargets() {}

  /** Where an account is read. */
  record Target(WatchSource source, String address) {}

  /** From what the register says; empty where nothing does. */
  static Optional<Target> of(AccountView account) {
    return switch (account.platform()) {
      case YOUTUBE ->
          Optional.ofNullable(account.platformId())
              .filter(it -> it.matches("UC[\\w-]{22}"))
              .map(it -> new Target(WatchSource.YOUTUBE, it));
      case MASTODON ->
          Optional.ofNullable(account.url())
              .flatMap(it -> ProfileReader.identity(ProfileReader.read(it)))
              .flatMap(WatchTargets::mastodon);
      case BLUESKY -> Optional.of(new Target(WatchSource.BLUESKY, account.handle()));
      case X, FACEBOOK, INSTAGRAM, LINE, TIKTOK, THREADS, NOTE, OTHER -> Optional.empty();
    };
  }

  /** Whether a feed may be entered: what the platform offers besides needs none. */
  static boolean takesFeed(Platform platform) {
    return switch (platform) {
      case NOTE, OTHER, YOUTUBE, MASTODON -> true;
      case BLUESKY, X, FACEBOOK, INSTAGRAM, LINE, TIKTOK, THREADS -> false;
    };
  }

  private static Optional<Target> mastodon(Identity identity) {
    return identity.handle() == null || identity.server() == null
        ? Optional.empty()
        : Optional.of(
            new Target(WatchSource.MASTODON, identity.handle() + "@" + identity.server()));
  }
}
