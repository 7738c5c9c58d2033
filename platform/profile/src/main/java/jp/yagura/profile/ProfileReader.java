package jp.yagura.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.NotAnAccount;
import jp.yagura.profile.Reference.NotAnAddress;
import jp.yagura.profile.Reference.PartOfProfile;
import jp.yagura.profile.Reference.Profile;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people paste: an address with or without scheme, a shared text with an address in it,
 * {@code @handle}, {@code @user@server}, an id, a name. Reading is total: every text gives an
 * answer, and none throws.
 */
public final class ProfileReader {
  private static final int LONGEST = 4000;
  private static final String NO_ADDRESS = "\\s\\u3000\"'<>「」『』【】";
  private static final Pattern INVISIBLE_AROUND =
      Pattern.compile(
          "^[\\s\\p{Z}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+"
              + "|[\\s\\p{Z}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+$");
  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?:https?://|line://|fb://|twitter://|instagram://|at://)[^" + NO_ADDRESS + "]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@._-])(?://)?(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,12}[\\p{L}]{2,63}(?::[0-9]+)?[/?#][^"
              + NO_ADDRESS
              + "]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST_ALONE =
      Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.){1,12}[A-Za-z]{2,63}");
  private static final Pattern TAIL = Pattern.compile("[.,、。，!！」』】〉》>\\]）;]+$");
  private static final Pattern ENCODED = Pattern.compile("https?%3a.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ON_SERVER =
      Pattern.compile("(?:acct:|[@＠])([A-Za-z0-9_.-]+)[@＠]([\\p{L}\\p{N}.-]+\\.[\\p{L}]{2,})");
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}\\p{N}_.])[@＠]([\\p{L}\\p{M}\\p{N}_＿.・-]+)");
  private static final Pattern BARE =
      Pattern.compile("(?=.*[A-Za-z0-9])[A-Za-z0-9_.Ａ-Ｚａ-ｚ０-９＿．－-]{2,100}");

  private ProfileReader() {}

  /** What a text names; never null, whatever the text is. */
  public static Reference read(String text) {
    String clean = INVISIBLE_AROUND.matcher(cut(text)).replaceAll("");
    return read(Width.typed(clean), 2);
  }

  /**
   * What a handle names whose platform is known.
   *
   * @param written with or without {@code @}; on a platform of many servers with its server
   */
  public static Reference handle(Platform platform, String written) {
    String bare = cut(written).strip().replaceFirst("^[@＠]", "");
    if (platform == Platform.MASTODON) {
      return read("@" + bare);
    }
    return Platforms.of(platform).isHandle(bare)
        ? new Profile(Identity.handle(platform, bare), null)
        : new NotAnAddress(bare);
  }

  /** The platform whose site an address is of; empty for any other site, and for no address. */
  public static Optional<Platform> platform(String url) {
    return WebAddress.parse(url).flatMap(Platforms::at).map(PlatformRules::platform);
  }

  /**
   * Whether an address can be one of a platform. Where the platform is one site, it must be of that
   * site; an address of another known platform is never one of {@link Platform#MASTODON} or {@link
   * Platform#OTHER}.
   */
  public static boolean canBeOn(Platform platform, String url) {
    Optional<Platform> at = platform(url);
    return switch (platform) {
      case MASTODON, OTHER ->
          at.isEmpty() || at.get() == Platform.MASTODON || at.get() == Platform.OTHER;
      default -> at.filter(it -> it == platform).isPresent();
    };
  }

  /**
   * The address under which the platform itself shows an account; null when the identity says too
   * little, or names what no account of the platform can be called. Reading it gives an identity of
   * the same account again.
   */
  public static @Nullable String canonicalUrl(Identity identity) {
    Platform platform = identity.platform();
    String url = platform == null ? null : Platforms.of(platform).canonicalUrl(identity);
    return url != null && means(url, identity) ? url : null;
  }

  private static boolean means(String url, Identity identity) {
    return identity(read(url))
        .filter(read -> Objects.equals(read.platform(), identity.platform()))
        .filter(read -> Objects.equals(read.server(), identity.server()))
        .filter(read -> read.id() == null || read.id().equals(identity.id()))
        .filter(read -> read.handle() == null || read.handle().equals(identity.handle()))
        .isPresent();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static Reference read(String text, int redirects) {
    if (text.isEmpty()) {
      return new NotAnAddress(text);
    }
    if (ENCODED.matcher(text).matches()) {
      return redirects == 0 ? new NotAnAddress(text) : read(decoded(text), redirects - 1);
    }
    Set<Reference> addresses = new LinkedHashSet<>();
    for (Pattern pattern : List.of(WITH_SCHEME, WITHOUT_SCHEME)) {
      if (addresses.isEmpty()) {
        pattern
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .forEach(it -> address(it, redirects).ifPresent(addresses::add));
      }
    }
    return addresses.isEmpty() ? name(text) : one(addresses);
  }

  private static String decoded(String text) {
    String decoded = WebAddress.decoded(text);
    return decoded.equals(text) ? "" : decoded;
  }

  /** Of several addresses the one that names an account, unless two name different ones. */
  private static Reference one(Set<Reference> addresses) {
    List<Reference> accounts = addresses.stream().filter(it -> identity(it).isPresent()).toList();
    long different = accounts.stream().map(it -> identity(it).orElseThrow()).distinct().count();
    if (different > 1) {
      return new CannotTell(null, Reason.SEVERAL, null);
    }
    return accounts.isEmpty() ? addresses.iterator().next() : accounts.getFirst();
  }

  /** The account that a reference names, if it names one. */
  public static Optional<Identity> identity(Reference reference) {
    return switch (reference) {
      case Profile(Identity identity, String _) -> Optional.of(identity);
      case PartOfProfile(Identity identity, String _) -> Optional.of(identity);
      case CannotTell _, NotAnAccount _, NotAnAddress _ -> Optional.empty();
    };
  }

  private static Optional<Reference> address(String found, int redirects) {
    String text = AppLink.asWeb(TAIL.matcher(balanced(found)).replaceFirst(""));
    return WebAddress.parse(text).map(address -> of(address, redirects));
  }

  /** Without a closing bracket that was opened before the address. */
  private static String balanced(String text) {
    String rest = text;
    while (rest.endsWith(")")
        && rest.chars().filter(it -> it == '(').count()
            < rest.chars().filter(it -> it == ')').count()) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }

  private static Reference of(WebAddress address, int redirects) {
    String target = target(address);
    if (target != null && redirects > 0) {
      return read(target, redirects - 1);
    }
    return Platforms.at(address)
        .map(rules -> rules.read(address))
        .orElseGet(() -> new NotAnAccount(null, Kind.OTHER_SITE, address.key(address.plainHost())));
  }

  /** Where an address of a platform that only forwards leads to, when it says so itself. */
  private static @Nullable String target(WebAddress address) {
    Map<String, String> forwarding =
        Map.of(
            "l.facebook.com", "u",
            "lm.facebook.com", "u",
            "l.instagram.com", "u",
            "l.threads.com", "u",
            "l.threads.net", "u",
            "www.google.com", "q",
            "www.google.co.jp", "q");
    String param = forwarding.get(address.host());
    if (param != null) {
      @Nullable String target = address.param(param);
      return target == null ? address.param("url") : target;
    }
    return address.under("youtube.com") && address.lower(0).equals("redirect")
        ? address.param("q")
        : null;
  }

  private static Reference name(String text) {
    if ((text.startsWith("#") || text.startsWith("＃")) && !text.contains(" ")) {
      return new NotAnAccount(null, Kind.HASHTAG, null);
    }
    Matcher server = ON_SERVER.matcher(text);
    if (server.find()) {
      String host = server(server.group(2));
      return host.isEmpty()
          ? new NotAnAddress(text)
          : new Profile(Identity.on(Platform.MASTODON, host, server.group(1)), null);
    }
    if (BlueskyRules.DID.matcher(text).matches()) {
      return new Profile(Identity.id(Platform.BLUESKY, text), null);
    }
    List<String> marked = MARKED.matcher(text).results().map(it -> it.group(1)).distinct().toList();
    if (marked.size() > 1) {
      return new CannotTell(null, Reason.SEVERAL, null);
    }
    if (marked.size() == 1) {
      return new Profile(new Identity(null, null, null, marked.getFirst()), null);
    }
    if (HOST_ALONE.matcher(text).matches()) {
      Optional<Reference> platform =
          WebAddress.parse(text).flatMap(it -> Platforms.at(it).map(rules -> rules.read(it)));
      if (platform.isPresent()) {
        return platform.get();
      }
    }
    return BARE.matcher(text).matches()
        ? new Profile(new Identity(null, null, null, text), null)
        : new NotAnAddress(text);
  }

  /** A host as servers are compared; empty for a text that is none. */
  static String server(String host) {
    return WebAddress.parse("https://" + host.toLowerCase(Locale.ROOT) + "/")
        .filter(it -> it.path().isEmpty())
        .map(WebAddress::plainHost)
        .orElse("");
  }
}
