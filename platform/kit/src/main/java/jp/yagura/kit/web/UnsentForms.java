package jp.yagura.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.kit.page.Chrome;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent when the session is over gets a page that says so and leads back to the page
 * that holds the form, by way of the sign-in; {@code draft.js} has kept what was typed. Left to the
 * code flow, the address of the form itself would be asked for, which often takes forms only; and a
 * browser follows no form to an identity provider of another origin (CSP, {@code form-action}).
 * Where the way back meets an address that takes forms only, it goes on to the page above.
 */
@Provider
class UnsentForms implements ContainerResponseFilter {
  private static final String MARK = Chrome.UNSENT;

  private final Template page;

  UnsentForms(@Location("layout/unsent") Template page) {
    this.page = page;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    UriInfo uri = request.getUriInfo();
    String path = uri.getPath();
    if (path.startsWith("/api/") || path.startsWith("/public/") || path.startsWith("/en/")) {
      return;
    }
    // our own pages answer a form with 303; only the way to the sign-in is 302
    if (request.getMethod().equals(HttpMethod.POST) && response.getStatus() == 302) {
      URI holds = holds(request).orElse(uri.getRequestUri());
      String back = address(holds.getRawPath(), marked(holds.getRawQuery()));
      response.getHeaders().remove(HttpHeaders.LOCATION);
      response.setStatus(401);
      response.setEntity(
          page.data("back", back).render(), null, MediaType.valueOf(ErrorResponses.HTML));
    } else if (noPage(request, response) && path.length() > 1) {
      String raw = uri.getRequestUri().getRawPath();
      String above = raw.substring(0, raw.lastIndexOf('/'));
      response.setStatus(303);
      response.setEntity(null);
      response
          .getHeaders()
          .putSingle(HttpHeaders.LOCATION, address(above, uri.getRequestUri().getRawQuery()));
    }
  }

  /** The address of a form that somebody opened, or a step on the way up from one. */
  private static boolean noPage(
      ContainerRequestContext request, ContainerResponseContext response) {
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    return request.getMethod().equals(HttpMethod.GET)
        && accept != null
        && accept.contains("text/html")
        && (response.getStatus() == 405
            || (response.getStatus() == 404
                && request.getUriInfo().getQueryParameters().containsKey(MARK)));
  }

  /** Where the form was, as the browser says. */
  private static Optional<URI> holds(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString("Referer"))
        .flatMap(UnsentForms::uri)
        .filter(
            it ->
                request.getUriInfo().getRequestUri().getAuthority().equals(it.getAuthority())
                    && it.getRawPath() != null);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String marked(@Nullable String query) {
    String others =
        Arrays.stream(query == null ? new String[0] : query.split("&", -1))
            .filter(it -> !it.isEmpty() && !it.equals(MARK) && !it.startsWith(MARK + "="))
            .collect(Collectors.joining("&"));
    return others.isEmpty() ? MARK : others + "&" + MARK;
  }

  private static String address(String path, @Nullable String query) {
    return "/" + path.replaceFirst("^/+", "") + (query == null ? "" : "?" + query);
  }
}
