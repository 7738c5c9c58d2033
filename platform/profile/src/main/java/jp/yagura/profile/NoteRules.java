package jp.yagura.profile;

import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.profile.Reference.Kind;
import jp.yagura.profile.Reference.Reason;
import org.jspecify.annotations.Nullable;

/** note: a creator's path on note.com (once note.mu), or a sub-domain of note.jp of his own. */
final class NoteRules extends PlatformRules {
  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_-]{3,30}");
  private static final Set<String> SERVICE =
      words(
          """
          login signup about contests contest sitesettings interests info notifications
          settings terms privacy premium circle membership api
          """);

  NoteRules() {
    super(Platform.NOTE);
  }

  @Override
  boolean owns(WebAddress address) {
    return address.under("note.com") || address.under("note.mu") || address.under("note.jp");
  }

  @Override
  String sameHost(WebAddress address) {
    return own(address) ? address.host() : "note.com";
  }

  private static boolean own(WebAddress address) {
    return address.host().endsWith(".note.jp") && !address.host().equals("www.note.jp");
  }

  @Override
  Reference read(WebAddress address) {
    if (own(address)) {
      Identity identity = Identity.on(Platform.NOTE, address.host(), null);
      return reference(address, identity, address.path().isEmpty());
    }
    return switch (address.lower(0)) {
      case "" -> service(address);
      case "n", "m", "notes" -> cannotTell(address, Reason.POST);
      case "hashtag" -> not(address, Kind.HASHTAG);
      case "search", "topic", "topics" -> not(address, Kind.SEARCH);
      case String name when SERVICE.contains(name) -> service(address);
      default -> handle(address, address.segment(0), address.path().size() == 1);
    };
  }

  @Override
  @Nullable String canonicalUrl(Identity identity) {
    if (identity.server() != null) {
      return "https://" + identity.server() + "/";
    }
    return identity.handle() == null ? null : "https://note.com/" + encoded(identity.handle());
  }

  @Override
  boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}
