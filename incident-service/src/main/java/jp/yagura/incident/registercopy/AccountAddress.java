package jp.yagura.incident.registercopy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes addresses comparable: people paste links with or without www, with tracking parameters, or
 * to a single post. Look-alike letters stay different, because they belong to somebody else.
 */
final class AccountAddress {
  private static final Map<String, String> SAME_HOST =
      Map.of("twitter.com", "x.com", "fb.com", "facebook.com", "youtu.be", "youtube.com");

  private AccountAddress() {}

  /** {@code https://www.twitter.com/City_A/?lang=ja} is {@code x.com/city_a}; empty if no URL. */
  static Optional<String> url(String text) {
    try {
      URI uri = new URI(text.strip());
      String host = uri.getHost();
      if (host == null || !List.of("http", "https").contains(scheme(uri))) {
        return Optional.empty();
      }
      String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
      return Optional.of((host(host) + path).toLowerCase(Locale.ROOT));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** {@code @City_A} is {@code city_a}. */
  static String handle(String text) {
    return text.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }

  private static String host(String host) {
    String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|mobile|ja-jp)\\.", "");
    return SAME_HOST.getOrDefault(plain, plain);
  }
}
