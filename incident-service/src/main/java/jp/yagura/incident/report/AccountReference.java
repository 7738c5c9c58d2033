package jp.yagura.incident.report;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.kit.characters.Characters;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/**
 * Whatever the reporter knows of the account: exactly one of id, URL, handle or words.
 *
 * @param id in the register
 * @param url of the account or of one of its posts
 * @param handle with or without the {@code @}, together with the platform
 * @param platform such as {@code x}
 * @param unknown in the reporter's own words, when it cannot be named
 */
public record AccountReference(
    @Nullable UUID id,
    @Nullable @Characters(max = 2000) String url,
    @Nullable @Characters(max = 200) String handle,
    @Nullable @Characters(max = 40) String platform,
    @Nullable @Characters(max = 200) String unknown) {
  private static final Pattern HANDLE = Pattern.compile("(.+) \\(([a-z]+)\\)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What the reporter wrote, for the record. */
  String given() {
    if (id != null) {
      return id.toString();
    }
    if (url != null) {
      return url;
    }
    return handle == null ? String.valueOf(unknown) : handle + " (" + platform + ")";
  }

  /** Reads what {@link #given} wrote. */
  public static AccountReference ofGiven(String given) {
    Matcher handle = HANDLE.matcher(given);
    if (ID.matcher(given).matches()) {
      return new AccountReference(UUID.fromString(given), null, null, null, null);
    }
    if (Link.is(given)) {
      return new AccountReference(null, given, null, null, null);
    }
    return handle.matches()
        ? new AccountReference(null, null, handle.group(1), handle.group(2), null)
        : new AccountReference(null, null, null, null, given);
  }
}
