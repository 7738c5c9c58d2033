package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Facebook. A page has a number, and may have a username of letters, digits and dots (Facebook Help
 * Centre, "What are the guidelines around creating a custom username?"). The names in {@code
 * /people/}, {@code /pages/} and {@code /p/} are display names: only the number behind them counts.
 */
final class FacebookRules extends PlatformRules {
  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9.]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}");
  private static final Pattern NAME_AND_NUMBER = Pattern.compile(".*-([0-9]{8,})");
  private static final Set<String> WITH_ID =
      Set.of("profile.php", "story.php", "permalink.php", "photo.php", "photo", "video.php");
  private static final Set<String> SERVICE =
      words(
          """
          me login login.php help policies policy ads business privacy settings home.php
          messages friends bookmarks marketplace gaming sharer sharer.php dialog plugins
          legal notifications memories saved recover r.php reg careers audiencenetwork
          fundraisers directory
          """);

  FacebookRules() {
    super(Platform.FACEBOOK);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("facebook.com")
        || address.under("fb.com")
        || address.under("messenger.com")
        || Set.of("fb.me", "m.me", "fb.watch", "www.fb.me", "fb.gg").contains(address.host());
  }

  @Override
  String sameHost(WebAddress address) {
    return address.host().equals("fb.watch") ? "fb.watch" : "facebook.com";
  }

  @Override
  Reference read(WebAddress address) {
    if (address.host().equals("fb.watch")) {
      return cannotTell(address, Reason.VIDEO);
    }
    if (address.under("messenger.com")) {
      return address.lower(0).equals("t") ? named(address, 1) : service(address);
    }
    String id = address.param("id");
    if (WITH_ID.contains(address.lower(0))) {
      return id != null && NUMBER.matcher(id).matches()
          ? id(address, id, address.lower(0).equals("profile.php"))
          : cannotTell(address, Reason.POST);
    }
    return switch (address.lower(0)) {
      case "" -> service(address);
      case "people", "pages" -> numbered(address);
      case "p" -> numberBehindName(address, 1);
      case "pg", "profile" -> named(address, 1);
      case "groups" -> group(address);
      case "events", "e" -> not(address, Kind.EVENT);
      case "hashtag" -> not(address, Kind.HASHTAG);
      case "search", "explore", "public" -> not(address, Kind.SEARCH);
      case "share" -> cannotTell(address, Reason.SHARE_LINK);
      case "watch", "reel", "reels", "live" -> video(address);
      case "stories", "media" -> cannotTell(address, Reason.POST);
      case String name when SERVICE.contains(name) -> service(address);
      default -> named(address, 0);
    };
  }

  /** The last number of the path; a display name stands before it. */
  private Reference numbered(WebAddress address) {
    for (int place = address.path().size() - 1; place > 0; place--) {
      if (NUMBER.matcher(address.segment(place)).matches()) {
        return id(address, address.segment(place), place == address.path().size() - 1);
      }
    }
    return numberBehindName(address, address.path().size() - 1);
  }

  private Reference numberBehindName(WebAddress address, int place) {
    Matcher number = NAME_AND_NUMBER.matcher(address.segment(place));
    return number.matches()
        ? id(address, number.group(1), place == address.path().size() - 1)
        : cannotTell(address, Reason.OLD_NAME);
  }

  private Reference group(WebAddress address) {
    boolean member = address.lower(2).equals("user");
    return member && NUMBER.matcher(address.segment(3)).matches()
        ? id(address, address.segment(3), false)
        : not(address, Kind.GROUP);
  }

  private Reference video(WebAddress address) {
    boolean owned = address.path().size() > 2 && address.lower(0).equals("watch");
    return owned ? named(address, 1) : cannotTell(address, Reason.VIDEO);
  }

  private Reference named(WebAddress address, int place) {
    String name = address.segment(place).replaceFirst("^@", "");
    boolean whole = place == address.path().size() - 1;
    Matcher number = NAME_AND_NUMBER.matcher(name);
    if (NUMBER.matcher(name).matches()) {
      return id(address, name, whole);
    }
    return number.matches() ? id(address, number.group(1), whole) : handle(address, name, whole);
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    if (identity.id() != null) {
      return "https://www.facebook.com/profile.php?id=" + encoded(identity.id());
    }
    return identity.handle() == null
        ? null
        : "https://www.facebook.com/" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return USERNAME.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }
}
