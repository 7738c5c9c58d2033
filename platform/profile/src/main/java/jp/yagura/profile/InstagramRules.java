package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** Instagram: handles of up to 30 letters, digits, underscores and dots, which count. */
final class InstagramRules extends PlatformRules {
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_.]{1,30}");
  private static final Set<String> BEFORE_HANDLE = Set.of("_u", "m", "n");
  private static final Set<String> POSTS = Set.of("p", "tv");
  private static final Set<String> SERVICE =
      words(
          """
          accounts direct about legal developer web challenge archive ar
          """);

  InstagramRules() {
    super(Platform.INSTAGRAM);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("instagram.com")
        || Set.of("ig.me", "instagr.am", "www.instagr.am").contains(address.host());
  }

  @Override
  String sameHost(WebAddress address) {
    return "instagram.com";
  }

  @Override
  Reference read(WebAddress address) {
    boolean whole = address.path().size() == 2;
    return switch (address.lower(0)) {
      case "" -> service(address);
      case String prefix when BEFORE_HANDLE.contains(prefix) && address.path().size() > 1 ->
          handle(address, address.segment(1), whole);
      case "stories" ->
          address.lower(1).equals("highlights") || address.path().size() < 2
              ? cannotTell(address, Reason.POST)
              : handle(address, address.segment(1), false);
      case "explore" -> not(address, address.lower(1).equals("tags") ? Kind.HASHTAG : Kind.SEARCH);
      case "reel", "reels", "live" -> cannotTell(address, Reason.VIDEO);
      case "s", "share" -> cannotTell(address, Reason.SHARE_LINK);
      case String name when POSTS.contains(name) -> cannotTell(address, Reason.POST);
      case String name when SERVICE.contains(name) -> service(address);
      default -> handle(address, address.segment(0), address.path().size() == 1);
    };
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    return identity.handle() == null
        ? null
        : "https://www.instagram.com/" + encoded(identity.handle()) + "/";
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
