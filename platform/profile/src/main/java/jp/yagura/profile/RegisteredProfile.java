package jp.yagura.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.NotAnAccount;
import jp.yagura.profile.Reference.NotAnAddress;
import jp.yagura.profile.Reference.PartOfProfile;
import jp.yagura.profile.Reference.Profile;
import org.jspecify.annotations.Nullable;

/**
 * An account as a register keeps it, to compare with what people ask about.
 *
 * @param identities all that is known of the same account
 * @param addressKey of the registered address, or null when there is none
 */
public record RegisteredProfile(List<Identity> identities, @Nullable String addressKey) {

  public RegisteredProfile {
    identities = List.copyOf(identities);
  }

  /**
   * From the columns of a register.
   *
   * @param handle as written; it counts only where the platform has such handles
   * @param id the platform's own id, or null
   * @param url as written, or null
   */
  public static RegisteredProfile of(
      Platform platform, @Nullable String handle, @Nullable String id, @Nullable String url) {
    Reference read = url == null || url.isBlank() ? null : ProfileReader.read(url);
    Optional<Identity> byUrl = read == null ? Optional.empty() : ProfileReader.identity(read);
    List<Identity> identities = new ArrayList<>();
    byUrl
        .map(it -> new Identity(it.platform(), it.server(), id == null ? it.id() : id, it.handle()))
        .ifPresent(identities::add);
    if (id != null) {
      identities.add(Identity.id(platform, id));
    }
    String server = byUrl.map(Identity::server).orElse(null);
    named(platform, handle, server).ifPresent(identities::add);
    return new RegisteredProfile(identities, read == null ? null : key(read));
  }

  /** A page of the platform itself is nobody's, although registers have had such addresses. */
  private static @Nullable String key(Reference read) {
    return read instanceof NotAnAccount it && it.platform() != null ? null : read.addressKey();
  }

  private static Optional<Identity> named(
      Platform platform, @Nullable String handle, @Nullable String server) {
    if (handle == null) {
      return Optional.empty();
    }
    String bare = handle.strip().replaceFirst("^[@＠]", "");
    if (platform == Platform.MASTODON) {
      Identity full = ProfileReader.identity(ProfileReader.read("@" + bare)).orElse(null);
      return full != null && full.server() != null
          ? Optional.of(full)
          : Optional.ofNullable(server).map(it -> Identity.on(platform, it, bare));
    }
    return Platforms.of(platform).isHandle(bare)
        ? Optional.of(Identity.handle(platform, bare))
        : Optional.empty();
  }

  /** Whether a reference names this account. The registered address itself always does. */
  public Match compare(Reference asked) {
    if (addressKey != null && addressKey.equals(asked.addressKey())) {
      return Match.SAME;
    }
    return switch (asked) {
      case Profile(Identity identity, String _) -> compare(identity);
      case PartOfProfile(Identity identity, String _) -> compare(identity);
      case CannotTell _ -> Match.UNDECIDED;
      case NotAnAccount _, NotAnAddress _ -> Match.DIFFERENT;
    };
  }

  /** Whether neither address nor handle nor id tell which account it is. */
  public boolean saysNothing() {
    return identities.isEmpty() && addressKey == null;
  }

  /**
   * Whether a register cannot hold both, because they share an address, an id or a handle where
   * handles are unique. Unlike {@link #compare}, different ids do not excuse one handle: at one
   * time only one account has it.
   */
  public boolean clashes(RegisteredProfile other) {
    return (addressKey != null && addressKey.equals(other.addressKey))
        || identities.stream()
            .anyMatch(one -> other.identities.stream().anyMatch(two -> clash(one, two)));
  }

  private static boolean clash(Identity one, Identity two) {
    boolean sameId =
        one.id() != null && one.platform() == two.platform() && one.id().equals(two.id());
    return sameId || one.withoutId().compare(two.withoutId()) == Match.SAME;
  }

  private Match compare(Identity asked) {
    if (asked.id() != null) {
      List<String> ids =
          identities.stream()
              .filter(it -> it.platform() == asked.platform())
              .map(Identity::id)
              .filter(Objects::nonNull)
              .toList();
      if (!ids.isEmpty()) {
        return ids.contains(asked.id()) ? Match.SAME : Match.DIFFERENT;
      }
    }
    if (asked.platform() == null
        && identities.stream().anyMatch(it -> Objects.equals(it.id(), asked.handle()))) {
      return Match.SAME;
    }
    List<Match> matches = identities.stream().map(it -> it.compare(asked)).toList();
    if (matches.contains(Match.SAME)) {
      return Match.SAME;
    }
    return matches.contains(Match.UNDECIDED) ? Match.UNDECIDED : Match.DIFFERENT;
  }
}
