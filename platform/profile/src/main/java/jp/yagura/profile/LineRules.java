package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * LINE official accounts: a basic id of digits and letters or a premium id, written with {@code @}
 * (LINE Developers, "Use LINE URL scheme"). Short links of lin.ee tell capital from small letters.
 */
final class LineRules extends PlatformRules {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{3,30}");
  private static final Set<String> BEFORE_ID =
      Set.of("p", "oamessage", "recommendoa", "home", "add");

  private static final Set<String> SERVICE =
      words(
          """
          store help terms news voom linevoom timeline live social-plugins lineit guide official
          works access notice
          """);

  LineRules() {
    super(Platform.LINE);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("line.me")
        || address.under("lin.ee")
        || address.under("line.biz")
        || address.under("line.naver.jp");
  }

  @Override
  Reference read(WebAddress address) {
    if (address.under("lin.ee")) {
      return cannotTell(address, Reason.SHORT_LINK);
    }
    String account = address.param("accountId");
    if (account != null) {
      return handle(address, account, true);
    }
    return switch (address.host().replaceFirst("\\.line\\.(me|biz)$|\\.naver\\.jp$", "")) {
      case "page" -> page(address);
      case "liff", "miniapp" -> cannotTell(address, Reason.APP_LINK);
      case "manager", "chat" -> marked(address);
      case String service when SERVICE.contains(service) -> service(address);
      default -> line(address);
    };
  }

  private Reference page(WebAddress address) {
    return handle(address, address.segment(0), address.path().size() == 1);
  }

  private Reference line(WebAddress address) {
    for (int place = 0; place + 1 < address.path().size(); place++) {
      String name = address.lower(place);
      if (name.equals("g") || name.equals("g2")) {
        return not(address, Kind.GROUP);
      }
      if (BEFORE_ID.contains(name) && address.segment(place + 1).startsWith("@")) {
        return handle(address, address.segment(place + 1), place + 2 == address.path().size());
      }
    }
    return marked(address);
  }

  /** The segment that begins with {@code @}, wherever it stands. */
  private Reference marked(WebAddress address) {
    return address.path().stream()
        .filter(part -> part.length() > 1 && part.startsWith("@"))
        .findFirst()
        .map(part -> handle(address, part, address.path().getLast().equals(part)))
        .orElseGet(
            () ->
                address.path().isEmpty() ? service(address) : cannotTell(address, Reason.APP_LINK));
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    return identity.handle() == null
        ? null
        : "https://line.me/R/ti/p/@" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return ID.matcher(text).matches();
  }
}
