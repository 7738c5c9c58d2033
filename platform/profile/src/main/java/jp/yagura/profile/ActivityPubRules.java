package jp.yagura.profile;

import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Mastodon, Misskey and whatever else speaks ActivityPub, on any host: {@code /@user} and {@code
 * /users/user} name an account of the host, {@code /@user@server} one of another server seen from
 * this one (RFC 7565 writes it {@code acct:user@server}).
 */
final class ActivityPubRules extends PlatformRules {
  static final Pattern USER = Pattern.compile("[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_]+)?");

  ActivityPubRules() {
    super(Platform.MASTODON);
  }

  @Override
  boolean owns(WebAddress address) {
    int place = start(address);
    String first = address.segment(place);
    return (first.length() > 1 && first.startsWith("@"))
        || (address.lower(place).equals("users") && address.path().size() > place + 1);
  }

  /** Behind the path of the old web client, where that stands first. */
  private static int start(WebAddress address) {
    return address.lower(0).equals("web") || address.lower(0).equals("deck") ? 1 : 0;
  }

  @Override
  Reference read(WebAddress address) {
    int place = start(address);
    boolean users = address.lower(place).equals("users");
    String name = address.segment(users ? place + 1 : place).replaceFirst("^@", "");
    boolean whole = address.path().size() == place + (users ? 2 : 1);
    int at = name.indexOf('@');
    String user = at < 0 ? name : name.substring(0, at);
    String server = at < 0 ? address.plainHost() : ProfileReader.server(name.substring(at + 1));
    if (!USER.matcher(user).matches() || server.isEmpty()) {
      return cannotTell(address, Reason.POST);
    }
    return reference(address, Identity.on(Platform.MASTODON, server, user), whole);
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    return identity.handle() == null || identity.server() == null
        ? null
        : "https://" + identity.server() + "/@" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return USER.matcher(text).matches();
  }
}
