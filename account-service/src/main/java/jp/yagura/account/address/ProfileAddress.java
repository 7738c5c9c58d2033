package jp.yagura.account.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address of a profile, taken apart.
 *
 * @param platform null when the host is none that we know
 * @param host in lower case
 * @param handle the name in the path, or null when the address names nobody
 * @param platformId the platform's own id, where the address carries it
 */
public record ProfileAddress(
    @Nullable Platform platform,
    String host,
    @Nullable Handle handle,
    @Nullable String platformId) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?([^/?#@\\s]+\\.[^/?#@\\s]+)(/.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("(?:^|&)id=([^&]+)");
  private static final Set<String> BEFORE_HANDLE =
      Set.of("user", "c", "profile", "people", "pg", "R", "ti", "p", "pages");

  /** Reads an address with or without {@code https://}; empty when the text is none. */
  public static Optional<ProfileAddress> parse(String text) {
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(new URI("https://" + address.group(1) + address.group(2))));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static ProfileAddress read(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(java.util.Locale.ROOT);
    Platform platform = Platform.ofHost(host).orElse(null);
    List<String> path =
        Arrays.stream(uri.getPath().split("/"))
            .filter(part -> !part.isBlank())
            .dropWhile(BEFORE_HANDLE::contains)
            .toList();
    if (path.isEmpty()) {
      return new ProfileAddress(platform, host, null, null);
    }
    String first = path.getFirst();
    if (first.equals("channel") && path.size() > 1) {
      return new ProfileAddress(platform, host, null, path.get(1));
    }
    if (first.equals("profile.php")) {
      Matcher id = ID.matcher(uri.getQuery() == null ? "" : uri.getQuery());
      return new ProfileAddress(platform, host, null, id.find() ? id.group(1) : null);
    }
    return new ProfileAddress(platform, host, Handle.of(first), null);
  }
}
