package jp.yagura.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The social-media services that municipal accounts are on. */
public enum Platform {
  X,
  FACEBOOK,
  INSTAGRAM,
  YOUTUBE,
  LINE,
  TIKTOK,
  THREADS,
  NOTE,
  BLUESKY,
  /** Every server that speaks ActivityPub: an account is a handle on a server. */
  MASTODON,
  /** Blogs, boards, apps and mail services: told apart by their host, or by nothing but a name. */
  OTHER;

  /** The name in requests, answers and events, such as {@code x}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The platform of a wire name; empty for a name that is none. */
  public static Optional<Platform> of(String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }
}
