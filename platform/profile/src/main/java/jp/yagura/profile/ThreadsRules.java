package jp.yagura.profile;

import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** Threads, on both of its hosts: handles are those of Instagram. */
final class ThreadsRules extends PlatformRules {
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_.]{1,30}");

  ThreadsRules() {
    super(Platform.THREADS);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("threads.net") || address.under("threads.com");
  }

  @Override
  String sameHost(WebAddress address) {
    return "threads.com";
  }

  @Override
  Reference read(WebAddress address) {
    if (address.segment(0).startsWith("@")) {
      return handle(address, address.segment(0), address.path().size() == 1);
    }
    return switch (address.lower(0)) {
      case "t", "post" -> cannotTell(address, Reason.POST);
      case "search", "tag" -> not(address, Kind.SEARCH);
      default -> service(address);
    };
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    return identity.handle() == null
        ? null
        : "https://www.threads.com/@" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
