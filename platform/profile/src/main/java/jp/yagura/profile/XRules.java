package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * X, once Twitter. Handles have up to 15 letters, digits and underscores (X Help Center, "Help with
 * username registration"); web intents name users by {@code screen_name} or {@code user_id} (X
 * Developer Platform, "Web Intents").
 */
final class XRules extends PlatformRules {
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,15}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Set<String> SERVICE =
      words(
          """
          home share settings login logout signup messages notifications compose tos
          privacy about jobs download account i intent oauth who_to_follow personalization
          widgets statuses bookmarks lists
          """);

  XRules() {
    super(Platform.X);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("x.com") || address.under("twitter.com") || address.host().equals("t.co");
  }

  @Override
  String sameHost(WebAddress address) {
    return address.host().equals("t.co") ? "t.co" : "x.com";
  }

  @Override
  Reference read(WebAddress address) {
    if (address.host().equals("t.co")) {
      return cannotTell(address, Reason.SHORT_LINK);
    }
    if (address.host().startsWith("pic.")) {
      return cannotTell(address, Reason.POST);
    }
    return switch (address.lower(0)) {
      case "" -> service(address);
      case "hashtag" -> not(address, Kind.HASHTAG);
      case "search", "explore", "search-advanced" -> not(address, Kind.SEARCH);
      case "i" -> internal(address);
      case "intent" -> intent(address);
      case "status", "statuses" -> cannotTell(address, Reason.POST);
      case String name when SERVICE.contains(name) -> service(address);
      default -> handle(address, address.segment(0), address.path().size() == 1);
    };
  }

  private Reference internal(WebAddress address) {
    return switch (address.lower(1)) {
      case "user" ->
          NUMBER.matcher(address.segment(2)).matches()
              ? id(address, address.segment(2), address.path().size() == 3)
              : service(address);
      case "status", "web" -> cannotTell(address, Reason.POST);
      case "spaces", "broadcasts", "events" -> not(address, Kind.EVENT);
      case "communities", "lists" -> not(address, Kind.GROUP);
      default -> service(address);
    };
  }

  private Reference intent(WebAddress address) {
    String user = address.param("user_id");
    String name = address.param("screen_name");
    boolean person = Set.of("user", "follow").contains(address.lower(1));
    if (person && user != null && NUMBER.matcher(user).matches()) {
      return name == null
          ? id(address, user, true)
          : reference(address, new Identity(Platform.X, null, user, null), true);
    }
    return person && name != null ? handle(address, name, true) : service(address);
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    if (identity.handle() != null) {
      return "https://x.com/" + encoded(identity.handle());
    }
    return identity.id() == null ? null : "https://x.com/i/user/" + encoded(identity.id());
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
