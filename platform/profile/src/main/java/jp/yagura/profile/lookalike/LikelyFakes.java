package jp.yagura.profile.lookalike;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The handles under which a fake of an official account would most likely be found, to look for
 * them by hand: nothing here asks a platform.
 */
public final class LikelyFakes {
  /** How many are usual. */
  public static final int USUAL = 20;

  /** How many at most. */
  public static final int MOST = 50;

  /** Where the accounts of municipalities, and fakes of them, mostly are. */
  private static final Set<Platform> WIDELY_USED =
      EnumSet.of(
          Platform.X,
          Platform.INSTAGRAM,
          Platform.FACEBOOK,
          Platform.YOUTUBE,
          Platform.TIKTOK,
          Platform.THREADS);

  private static final String BLUESKY_DOMAIN = ".bsky.social";
  private static final double SAME_HANDLE_ELSEWHERE = 0.98;

  /** What a handle loses that the account's own platform does not allow. */
  private static final double ONLY_ELSEWHERE = 0.9;

  private LikelyFakes() {}

  /**
   * A handle to look for.
   *
   * @param handle without {@code @}
   * @param likelihood from 0 to 1, only to order by: from how often fakes were made so
   * @param why in what it differs from the official one
   * @param profiles where to look, the account's own platform first
   */
  public record Fake(String handle, double likelihood, LookAlike why, List<ProfileLink> profiles) {}

  /** The address at which a platform would show the account. */
  public record ProfileLink(Platform platform, String url) {}

  /**
   * The most likely fakes of an account, the likeliest first.
   *
   * @param official with platform and handle, and server where the platform has many; without them
   *     there is nothing to look for
   * @param most how many at most; no more than {@link #MOST} are given
   * @param registered whether an identity is an account of the register, and so no fake
   */
  public static List<Fake> of(Identity official, int most, Predicate<Identity> registered) {
    Platform own = official.platform();
    String handle = official.handle();
    if (own == null || handle == null || handle.isBlank() || handle.matches("[0-9]+")) {
      return List.of();
    }
    String name = name(own, handle);
    Map<String, Double> candidates = new TreeMap<>(Variants.of(name));
    candidates.replaceAll(
        (it, likelihood) -> ownAllows(official, it) ? likelihood : likelihood * ONLY_ELSEWHERE);
    candidates.put(name.toLowerCase(Locale.ROOT), SAME_HANDLE_ELSEWHERE);
    return candidates.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .flatMap(it -> fake(official, it.getKey(), it.getValue(), registered).stream())
        .limit(Math.clamp(most, 0, MOST))
        .toList();
  }

  private static Optional<Fake> fake(
      Identity official, String handle, double likelihood, Predicate<Identity> registered) {
    Platform own = Objects.requireNonNull(official.platform());
    List<ProfileLink> profiles = new ArrayList<>();
    Stream.concat(Stream.of(own), WIDELY_USED.stream().filter(it -> it != own))
        .map(platform -> on(platform, official, handle))
        .filter(Objects::nonNull)
        .filter(identity -> identity.compare(official) != Identity.Match.SAME)
        .filter(identity -> !registered.test(identity))
        .forEach(identity -> link(identity).ifPresent(profiles::add));
    if (profiles.isEmpty()) {
      return Optional.empty();
    }
    return why(official, own, handle).map(why -> new Fake(handle, likelihood, why, profiles));
  }

  private static boolean ownAllows(Identity official, String handle) {
    return on(Objects.requireNonNull(official.platform()), official, handle) != null;
  }

  private static Optional<LookAlike> why(Identity official, Platform own, String handle) {
    Identity same = new Identity(own, official.server(), null, handle);
    Optional<LookAlike> differs = LookAlike.compare(official, same);
    if (differs.isPresent()) {
      return differs;
    }
    Difference elsewhere =
        new Difference(
            Difference.Kind.PLATFORM,
            Difference.Side.BOTH,
            Difference.Position.WHOLE,
            own.wire(),
            "",
            0,
            0);
    return Optional.of(new LookAlike(handle, handle, 1, List.of(elsewhere)));
  }

  private static Optional<ProfileLink> link(Identity identity) {
    String url = ProfileReader.canonicalUrl(identity);
    Platform platform = Objects.requireNonNull(identity.platform());
    return url == null ? Optional.empty() : Optional.of(new ProfileLink(platform, url));
  }

  /** The account that would be called so, or null where the platform allows no such handle. */
  private static @Nullable Identity on(Platform platform, Identity official, String handle) {
    boolean own = platform == official.platform();
    String name = platform == Platform.BLUESKY ? handle + BLUESKY_DOMAIN : handle;
    Identity identity = new Identity(platform, own ? official.server() : null, null, name);
    boolean named =
        platform == Platform.OTHER
            || ProfileReader.handle(platform, name) instanceof Reference.Profile;
    return named ? identity : null;
  }

  /** What of a handle may be changed: a domain as a handle is imitated by a name like it. */
  private static String name(Platform platform, String handle) {
    String bare = handle.strip().replaceFirst("^[@＠]", "");
    if (platform != Platform.BLUESKY) {
      return bare;
    }
    return bare.toLowerCase(Locale.ROOT).endsWith(BLUESKY_DOMAIN)
        ? bare.substring(0, bare.length() - BLUESKY_DOMAIN.length())
        : bare.replace('.', '-');
  }
}
