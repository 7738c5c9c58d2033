package jp.yagura.kit.publicside;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer for residents depends on. The language is in the path; the host is in none of
 * them, so that nobody can have another's answer made with his own host.
 *
 * @param municipality whose changes make it old; {@link PublicChanges#EVERYBODY} for all
 * @param uri path and query as they came
 * @param accept the media types that were asked for
 */
record CacheKey(String municipality, String uri, String accept) {
  private static final int LONGEST = 4_000;
  private static final String PUBLIC = "/public/";
  private static final String ENGLISH = "/en/public/";
  private static final String WELL_KNOWN = "/.well-known/";

  /** Empty for what is not for residents, and for requests too long to be kept. */
  static Optional<CacheKey> of(HttpServerRequest request) {
    HttpMethod method = request.method();
    String uri = request.uri();
    if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
      return Optional.empty();
    }
    String municipality =
        uri.startsWith(PUBLIC)
            ? segment(uri, PUBLIC.length())
            : uri.startsWith(ENGLISH)
                ? segment(uri, ENGLISH.length())
                : uri.startsWith(WELL_KNOWN) ? PublicChanges.EVERYBODY : null;
    return Optional.ofNullable(municipality)
        .map(it -> new CacheKey(it, uri, accepted(request.getHeader(HttpHeaders.ACCEPT))))
        .filter(it -> it.weight() < LONGEST);
  }

  int weight() {
    return 2 * (uri.length() + accept.length());
  }

  private static String accepted(@Nullable String header) {
    return header == null ? "" : header;
  }

  private static String segment(String uri, int from) {
    for (int at = from; at < uri.length(); at++) {
      char c = uri.charAt(at);
      if (c == '/' || c == '?') {
        return uri.substring(from, at);
      }
    }
    return uri.substring(from);
  }
}
