package jp.yagura.profile;

import java.util.List;
import java.util.Optional;

/** All platforms whose addresses are known. */
final class Platforms {
  private static final List<PlatformRules> ALL =
      List.of(
          new XRules(),
          new FacebookRules(),
          new InstagramRules(),
          new YouTubeRules(),
          new LineRules(),
          new TikTokRules(),
          new ThreadsRules(),
          new NoteRules(),
          new BlueskyRules(),
          new OtherSiteRules(),
          new ActivityPubRules());

  private Platforms() {}

  /** Those that know an address, in the order in which they are asked. */
  static Optional<PlatformRules> at(WebAddress address) {
    return ALL.stream().filter(rules -> rules.owns(address)).findFirst();
  }

  static PlatformRules of(Platform platform) {
    return ALL.stream().filter(rules -> rules.platform() == platform).findFirst().orElseThrow();
  }
}
