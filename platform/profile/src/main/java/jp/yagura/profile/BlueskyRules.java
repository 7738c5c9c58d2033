package jp.yagura.profile;

import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** Bluesky: a DID for ever, and a domain name as handle (AT Protocol, "DID" and "Handle"). */
final class BlueskyRules extends PlatformRules {
  static final Pattern DID = Pattern.compile("did:(plc|web):[A-Za-z0-9._:%-]+");
  private static final Pattern HANDLE =
      Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.){1,12}[A-Za-z]{2,63}");
  private static final String OWN = ".bsky.social";

  BlueskyRules() {
    super(Platform.BLUESKY);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("bsky.app") || address.under("bsky.social") || address.host().equals("at");
  }

  @Override
  String sameHost(WebAddress address) {
    return address.host().startsWith("go.") ? address.host() : address.plainHost();
  }

  @Override
  Reference read(WebAddress address) {
    if (address.host().endsWith(OWN)) {
      return handle(address, address.host(), address.path().isEmpty());
    }
    if (address.host().startsWith("go.")) {
      return cannotTell(address, Reason.SHORT_LINK);
    }
    return switch (address.lower(0)) {
      case "profile" -> profile(address, address.segment(1), address.path().size() == 2);
      case "hashtag" -> not(address, Kind.HASHTAG);
      case "search" -> not(address, Kind.SEARCH);
      case "starter-pack", "starter-pack-short" -> not(address, Kind.GROUP);
      default -> service(address);
    };
  }

  private Reference profile(WebAddress address, String actor, boolean whole) {
    return DID.matcher(actor).matches() ? id(address, actor, whole) : handle(address, actor, whole);
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    String actor = identity.handle() == null ? identity.id() : identity.handle();
    return actor == null ? null : "https://bsky.app/profile/" + encoded(actor).replace("%3A", ":");
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
