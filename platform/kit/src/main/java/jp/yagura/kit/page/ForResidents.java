package jp.yagura.kit.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page for residents: no sign-in, no cookie, may be kept by shared caches for a minute. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForResidents {

  /** Takes the cookies off and says that the answer may be kept. */
  @Provider
  @ForResidents
  @Priority(0)
  class NoCookies implements ContainerResponseFilter {
    private final RoutingContext routing;

    NoCookies(RoutingContext routing) {
      this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      routing.response().removeCookies("csrf-token", false);
      response
          .getHeaders()
          .putSingle(
              "Cache-Control", keepable(response.getStatus()) ? "public, max-age=60" : "no-store");
    }

    /** Good answers, and the tombstone (410) of what was withdrawn. */
    private static boolean keepable(int status) {
      return status < 400 || status == 410;
    }
  }
}
