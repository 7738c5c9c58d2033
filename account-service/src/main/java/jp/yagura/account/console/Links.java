package jp.yagura.account.console;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The ways on from a list, with its filter.
 *
 * @param next the next page, or null on the last one
 * @param first the first page, or null on it
 * @param export the whole list as a file
 */
record Links(@Nullable String next, @Nullable String first, String export) {

  static Links of(UriInfo uri, @Nullable String cursor) {
    UriBuilder here = uri.getRequestUriBuilder();
    boolean further = uri.getQueryParameters().containsKey("cursor");
    UriBuilder bare = here.clone().replaceQueryParam("cursor");
    return new Links(
        cursor == null ? null : local(here.clone().replaceQueryParam("cursor", cursor)),
        further ? local(bare.clone()) : null,
        local(bare.clone().replacePath("/accounts/export.csv")));
  }

  private static String local(UriBuilder to) {
    URI uri = to.build();
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
