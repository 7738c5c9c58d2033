package jp.yagura.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The social-media services that municipal accounts are on. */
public enum Platform {
  X("X", "@"),
  FACEBOOK("Facebook", ""),
  INSTAGRAM("Instagram", "@"),
  YOUTUBE("YouTube", ""),
  LINE("LINE", ""),
  TIKTOK("TikTok", "@"),
  THREADS("Threads", "@"),
  NOTE("note", ""),
  BLUESKY("Bluesky", "@"),
  /** Every server that speaks ActivityPub: an account is a handle on a server. */
  MASTODON("Mastodon", "@"),
  /** Blogs, boards, apps and mail services: told apart by their host, or by nothing but a name. */
  OTHER("その他 / Other", "");

  private final String label;
  private final String mark;

  Platform(String label, String mark) {
    this.label = label;
    this.mark = mark;
  }

  /** The name in requests, answers and events, such as {@code x}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The platform of a wire name; empty for a name that is none. */
  public static Optional<Platform> of(String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }

  /** The name people know it by, the same in every language. */
  public String label() {
    return label;
  }

  /** A handle as the platform itself shows it, such as {@code @city}. */
  public String shown(String handle) {
    return mark + handle;
  }

  /** Whether there can be accounts without an address: apps and mail services have none. */
  public boolean mayLackUrl() {
    return this == OTHER;
  }
}
