package jp.yagura.incident.notice.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of platforms as people write them. They are proper names, the same in every language. */
public final class Platform {
  private static final Map<String, String> LABELS =
      Map.of(
          "x", "X",
          "facebook", "Facebook",
          "instagram", "Instagram",
          "youtube", "YouTube",
          "line", "LINE",
          "tiktok", "TikTok",
          "threads", "Threads",
          "note", "note");

  private Platform() {}

  /**
   * The name of a platform.
   *
   * @param wire its name in events, or null when nobody knows
   */
  public static String label(@Nullable String wire) {
    return wire == null ? "SNS" : LABELS.getOrDefault(wire, wire);
  }
}
