package jp.yagura.kit.publicside;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * The last word on answers for residents: no cookies, an entity tag, how long caches may keep them
 * (RFC 9111, RFC 5861), and a copy for {@link ResponseCache}.
 */
@Provider
@ForResidents
@Priority(0)
class ResidentFilter implements ContainerResponseFilter {
  /**
   * Short, for a change must be seen within two seconds; yet caches go on with it while we are
   * away.
   */
  private static final String KEEPABLE =
      "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400";

  private static final Set<String> OUR_OWN = Set.of("etag", "content-length", "content-encoding");

  private final RoutingContext routing;
  private final ResponseCache cache;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  ResidentFilter(
      RoutingContext routing, ResponseCache cache, CurrentMunicipality municipality, Clock clock) {
    this.routing = routing;
    this.cache = cache;
    this.municipality = municipality;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    routing.response().removeCookies("csrf-token", false);
    var headers = response.getHeaders();
    headers.remove(HttpHeaders.SET_COOKIE);
    if (!keepable(response.getStatus())) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
      return;
    }
    headers.putSingle(HttpHeaders.CACHE_CONTROL, KEEPABLE);
    if (response.getEntity() instanceof String text) {
      headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      String tag = Tags.of(body);
      headers.putSingle(HttpHeaders.ETAG, Tags.quoted(tag));
      keep(request, response, body, tag);
      String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
      if (response.getStatus() == 200 && known != null && Tags.match(known, tag)) {
        response.setStatus(304);
        response.setEntity(null);
      }
    }
  }

  private void keep(
      ContainerRequestContext request, ContainerResponseContext response, byte[] body, String tag) {
    if (!request.getMethod().equals("GET")) {
      return;
    }
    List<Map.Entry<String, String>> headers =
        response.getStringHeaders().entrySet().stream()
            .filter(it -> !OUR_OWN.contains(it.getKey().toLowerCase(Locale.ROOT)))
            .flatMap(it -> it.getValue().stream().map(value -> Map.entry(it.getKey(), value)))
            .toList();
    // An address that names the municipality in an odd way (%6e, ;a=1) would miss its changes.
    String here = municipality.id().orElse(PublicChanges.EVERYBODY);
    CacheHandler.begun(routing)
        .filter(it -> it.key().municipality().equals(here))
        .ifPresent(
            it ->
                cache.keep(
                    it.key(),
                    new CachedResponse(
                        response.getStatus(), headers, body, tag, it.count(), clock.instant())));
  }

  /** Good answers, and the tombstone (410) of what was withdrawn. */
  private static boolean keepable(int status) {
    return status < 400 || status == 410;
  }
}
