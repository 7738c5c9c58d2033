package jp.yagura.profile;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about which account it means. Display names are no part of it: anybody may call
 * himself anything.
 *
 * @param platform null when only a handle was given
 * @param server the host, where the platform has many; null where it has one
 * @param id the platform's own immutable id, or null when the text does not carry it
 * @param handle the name by which the platform addresses the account, without {@code @}, as
 *     written; null when the text carries none
 */
public record Identity(
    @Nullable Platform platform,
    @Nullable String server,
    @Nullable String id,
    @Nullable String handle) {

  static Identity handle(Platform platform, String handle) {
    return new Identity(platform, null, null, handle);
  }

  static Identity id(Platform platform, String id) {
    return new Identity(platform, null, id, null);
  }

  static Identity on(Platform platform, String server, @Nullable String handle) {
    return new Identity(platform, server, null, handle);
  }

  Identity withoutId() {
    return new Identity(platform, server, null, handle);
  }

  /** The handle as handles of this platform are compared, or null when there is none. */
  public @Nullable String handleKey() {
    return handle == null ? null : key(platform, handle);
  }

  /**
   * A handle as handles of a platform are compared: platforms ignore case, and Facebook ignores
   * dots (Facebook Help Centre, "What are the guidelines around creating a custom username?").
   */
  static String key(@Nullable Platform platform, String handle) {
    String bare = handle.startsWith("@") ? handle.substring(1) : handle;
    String lower = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return platform == Platform.FACEBOOK ? lower.replace(".", "") : lower;
  }

  /**
   * Whether two identities are of one account. The id decides where both have one; the handle only
   * within one platform and server.
   */
  public Match compare(Identity other) {
    if (platform != null && other.platform != null && platform != other.platform) {
      return Match.DIFFERENT;
    }
    if (id != null && other.id != null) {
      return id.equals(other.id) ? Match.SAME : Match.DIFFERENT;
    }
    @Nullable Platform known = platform == null ? other.platform : platform;
    if (handle == null || other.handle == null) {
      return handle == null && other.handle == null && server != null
          ? decided(server.equals(other.server))
          : Match.UNDECIDED;
    }
    boolean sameHandle = key(known, handle).equals(key(known, other.handle));
    if (!sameHandle) {
      return Match.DIFFERENT;
    }
    if (server == null && other.server == null) {
      return known == Platform.MASTODON ? Match.UNDECIDED : Match.SAME;
    }
    if (server == null || other.server == null) {
      return Match.UNDECIDED;
    }
    return decided(server.equals(other.server));
  }

  private static Match decided(boolean same) {
    return same ? Match.SAME : Match.DIFFERENT;
  }

  /** What a comparison says. */
  public enum Match {
    SAME,
    DIFFERENT,
    /** One side says too little, such as a number where the other has only a name. */
    UNDECIDED
  }
}
