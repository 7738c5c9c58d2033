package jp.yagura.account.address;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The social-media services that accounts are on. */
public enum Platform {
  X("X", "@", "x.com twitter.com"),
  FACEBOOK("Facebook", "", "facebook.com fb.com"),
  INSTAGRAM("Instagram", "@", "instagram.com"),
  YOUTUBE("YouTube", "", "youtube.com"),
  LINE("LINE", "", "line.me lin.ee"),
  TIKTOK("TikTok", "@", "tiktok.com"),
  THREADS("Threads", "@", "threads.net threads.com"),
  NOTE("note", "", "note.com"),
  BLUESKY("Bluesky", "@", "bsky.app"),
  /** Many servers under many names. */
  MASTODON("Mastodon", "@", ""),
  OTHER("その他 / Other", "", "");

  private final String label;
  private final String mark;

  /** Separated by spaces; empty for those without a host of their own. */
  private final String domains;

  Platform(String label, String mark, String domains) {
    this.label = label;
    this.mark = mark;
    this.domains = domains;
  }

  /** The platform of a wire name such as {@code x}. */
  public static Optional<Platform> of(String wire) {
    return Arrays.stream(values()).filter(platform -> platform.wire().equals(wire)).findFirst();
  }

  /** The name that travels in requests, answers and events. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name people know it by. */
  public String label() {
    return label;
  }

  /** A handle as the platform itself shows it. */
  public String shown(String handle) {
    return mark + handle;
  }

  /** Whether pages of this platform can be at the host; those without a host of their own can. */
  public boolean takes(String host) {
    return domains.isEmpty() || at(host);
  }

  private boolean at(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return Arrays.stream(domains.split(" "))
        .filter(own -> !own.isEmpty())
        .anyMatch(own -> lower.equals(own) || lower.endsWith("." + own));
  }
}
