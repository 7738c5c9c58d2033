package jp.yagura.profile;

import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** TikTok: handles of letters, digits, underscores and dots, written with {@code @}. */
final class TikTokRules extends PlatformRules {
  private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}_.]{1,30}");

  TikTokRules() {
    super(Platform.TIKTOK);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("tiktok.com");
  }

  @Override
  String sameHost(WebAddress address) {
    return shortHost(address) ? address.host() : "tiktok.com";
  }

  private static boolean shortHost(WebAddress address) {
    return address.host().startsWith("vt.") || address.host().startsWith("vm.");
  }

  @Override
  Reference read(WebAddress address) {
    if (shortHost(address) || address.lower(0).equals("t")) {
      return cannotTell(address, Reason.SHORT_LINK);
    }
    if (address.segment(0).startsWith("@")) {
      return handle(address, address.segment(0), address.path().size() == 1);
    }
    return switch (address.lower(0)) {
      case "v", "embed", "share", "player" -> cannotTell(address, Reason.VIDEO);
      case "tag" -> not(address, Kind.HASHTAG);
      case "search", "discover", "explore", "music" -> not(address, Kind.SEARCH);
      default -> service(address);
    };
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    return identity.handle() == null
        ? null
        : "https://www.tiktok.com/@" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
