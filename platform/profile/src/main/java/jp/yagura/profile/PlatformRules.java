package jp.yagura.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.NotAnAccount;
import jp.yagura.profile.Reference.PartOfProfile;
import jp.yagura.profile.Reference.Profile;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** The forms that addresses of one platform really have. A new platform is one class more. */
abstract class PlatformRules {
  private final Platform platform;

  PlatformRules(Platform platform) {
    this.platform = platform;
  }

  /** Whether the address is one of this platform. */
  abstract boolean owns(WebAddress address);

  /** What an address of this platform names. */
  abstract Reference read(WebAddress address);

  /** The platform's own address of an account, or null when too little is known of it. */
  abstract @Nullable String canonicalUrl(Identity identity);

  /** Whether a text can be a handle of this platform, so that it names one account there. */
  abstract boolean isHandle(String text);

  /** The host under which all addresses of the account are compared. */
  String sameHost(WebAddress address) {
    return address.plainHost();
  }

  final Platform platform() {
    return platform;
  }

  final String key(WebAddress address) {
    return address.key(sameHost(address));
  }

  /** An account by its handle, or what stands below it. */
  final Reference handle(WebAddress address, String handle, boolean whole) {
    String bare = handle.startsWith("@") ? handle.substring(1) : handle;
    return bare.isEmpty()
        ? service(address)
        : reference(address, Identity.handle(platform, bare), whole);
  }

  final Reference id(WebAddress address, String id, boolean whole) {
    return reference(address, Identity.id(platform, id), whole);
  }

  final Reference reference(WebAddress address, Identity identity, boolean whole) {
    return whole ? new Profile(identity, key(address)) : new PartOfProfile(identity, key(address));
  }

  final Reference cannotTell(WebAddress address, Reason reason) {
    return new CannotTell(platform, reason, key(address));
  }

  final Reference not(WebAddress address, Kind kind) {
    return new NotAnAccount(platform, kind, key(address));
  }

  final Reference service(WebAddress address) {
    return not(address, Kind.SERVICE_PAGE);
  }

  /** The words of a text. */
  static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** A path segment as it stands in an address. */
  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%40", "@");
  }
}
