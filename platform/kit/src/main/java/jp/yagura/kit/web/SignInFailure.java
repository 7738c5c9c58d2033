package jp.yagura.kit.web;

import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.kit.refusal.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that was begun and came to no end: the identity provider could not or would not, or
 * what it sent back does not belong to what was asked.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class SignInFailure implements ExceptionMapper<AuthenticationCompletionException> {
  private static final Pattern ERROR = Pattern.compile("[?&]error=([a-z_]+)");
  private static final int DEEPEST = 8;

  private final RoutingContext routing;
  private final Problems problems;
  private final ErrorResponses responses;

  SignInFailure(RoutingContext routing, Problems problems, ErrorResponses responses) {
    this.routing = routing;
    this.problems = problems;
    this.responses = responses;
  }

  @Override
  public Response toResponse(AuthenticationCompletionException e) {
    String address = routing.request().uri();
    return responses.of(
        address.startsWith("/api/")
            ? problems.of(401)
            : problems.of(List.of(), 401, code(address)));
  }

  static boolean is(@Nullable Throwable error) {
    Throwable found = error;
    for (int i = 0; found != null && i < DEEPEST; i++) {
      if (found instanceof AuthenticationCompletionException) {
        return true;
      }
      found = found.getCause();
    }
    return false;
  }

  /** By the error that the provider named (OpenID Connect Core, 3.1.2.6; RFC 6749, 4.1.2.1). */
  static String code(String address) {
    Matcher named = ERROR.matcher(address);
    return switch (named.find() ? named.group(1) : "") {
      case "access_denied" -> "sign-in-denied";
      case "temporarily_unavailable", "server_error" -> "sign-in-unavailable";
      default -> "sign-in-broken";
    };
  }
}
