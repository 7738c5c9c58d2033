package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * YouTube: a channel has an id and a handle; custom URLs ({@code /c/}, or nothing before the name)
 * and {@code /user/} names are older and need not be the handle (YouTube Help, "Understand your
 * channel URLs").
 */
final class YouTubeRules extends PlatformRules {
  private static final Pattern CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{10,}");
  private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.·-]{1,60}");
  private static final Set<String> VIDEOS =
      words(
          """
          watch shorts live embed v e clip playlist post video
          """);
  private static final Set<String> SERVICE =
      words(
          """
          feed gaming premium about account redirect t howyoutubeworks creators ads signin
          music kids trending upload select_site
          """);

  YouTubeRules() {
    super(Platform.YOUTUBE);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("youtube.com")
        || address.under("youtu.be")
        || address.under("youtube-nocookie.com")
        || address.under("youtube.jp");
  }

  @Override
  String sameHost(WebAddress address) {
    return address.under("youtu.be") ? "youtu.be" : "youtube.com";
  }

  @Override
  Reference read(WebAddress address) {
    String first = address.segment(0);
    if (address.under("youtu.be") && !first.startsWith("@")) {
      return cannotTell(address, Reason.VIDEO);
    }
    if (first.startsWith("@")) {
      return handle(address, first, address.path().size() == 1);
    }
    return switch (address.lower(0)) {
      case "" -> service(address);
      case "channel" ->
          CHANNEL.matcher(address.segment(1)).matches()
              ? id(address, address.segment(1), address.path().size() == 2)
              : service(address);
      case "c", "user" -> cannotTell(address, Reason.OLD_NAME);
      case "results" -> not(address, Kind.SEARCH);
      case "hashtag" -> not(address, Kind.HASHTAG);
      case String name when VIDEOS.contains(name) -> cannotTell(address, Reason.VIDEO);
      case String name when SERVICE.contains(name) -> service(address);
      default -> cannotTell(address, Reason.OLD_NAME);
    };
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    if (identity.id() != null) {
      return "https://www.youtube.com/channel/" + encoded(identity.id());
    }
    return identity.handle() == null
        ? null
        : "https://www.youtube.com/@" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
