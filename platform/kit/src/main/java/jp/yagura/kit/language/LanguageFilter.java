package jp.yagura.kit.language;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles the language: the API by Accept-Language; public pages by their path ({@code /en/…}), so
 * that a shared cache never mixes them; pages behind sign-in by {@code ?lang=}, remembered in a
 * cookie. Templates, messages and validation all read Accept-Language, so the one header is
 * rewritten and everything else follows.
 */
@Provider
@PreMatching
@Priority(10)
class LanguageFilter implements ContainerRequestFilter, ContainerResponseFilter {
  static final String PARAM = "lang";

  /** Files of the static copy lie below one folder, whatever their language. */
  private static final String COPY_IN_ENGLISH = "/public/[^/]+/copy/en/.*";

  private final Language language;

  LanguageFilter(Language language) {
    this.language = language;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String chosen;
    if (path.startsWith("/api/")) {
      chosen = preferred(request.getAcceptableLanguages());
    } else if (path.startsWith("/public/") || path.startsWith("/en/")) {
      chosen = path.startsWith("/en/") || path.matches(COPY_IN_ENGLISH) ? "en" : "ja";
    } else {
      chosen = asked(request).or(() -> remembered(request)).orElse("ja");
    }
    language.set(chosen);
    request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, chosen);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.hasEntity()) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.now().getLanguage());
    }
    asked(request)
        .filter(_ -> !request.getUriInfo().getPath().startsWith("/public/"))
        .ifPresent(tag -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(tag)));
  }

  private static String preferred(List<Locale> acceptable) {
    return acceptable.stream()
        .map(Locale::getLanguage)
        .filter(tag -> tag.equals("ja") || tag.equals("en"))
        .findFirst()
        .orElse("ja");
  }

  private static Optional<String> asked(ContainerRequestContext request) {
    return known(request.getUriInfo().getQueryParameters().getFirst(PARAM));
  }

  private static Optional<String> remembered(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(PARAM);
    return known(cookie == null ? null : cookie.getValue());
  }

  private static Optional<String> known(@Nullable String tag) {
    return Optional.ofNullable(tag).filter(t -> t.equals("ja") || t.equals("en"));
  }

  private static NewCookie cookie(String tag) {
    return new NewCookie.Builder(PARAM)
        .value(tag)
        .path("/")
        .maxAge((int) Duration.ofDays(365).toSeconds())
        .sameSite(NewCookie.SameSite.LAX)
        .httpOnly(true)
        .build();
  }
}
