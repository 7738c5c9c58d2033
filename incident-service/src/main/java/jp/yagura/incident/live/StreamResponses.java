package jp.yagura.incident.live;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import jp.yagura.kit.access.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Opens a stream for the caller. It ends when the token that opened it would: the page then opens
 * the next one with an ordinary request, which finds out whether the session goes on.
 */
@ApplicationScoped
class StreamResponses {
  private static final Duration LEAST = Duration.ofSeconds(1);
  private final Streams streams;
  private final CurrentCaller caller;
  private final JsonWebToken token;
  private final HttpServerResponse response;
  private final Duration longest;

  StreamResponses(
      Streams streams,
      CurrentCaller caller,
      JsonWebToken token,
      HttpServerResponse response,
      @ConfigProperty(name = "yagura.live.longest") Duration longest) {
    this.streams = streams;
    this.caller = caller;
    this.token = token;
    this.response = response;
    this.longest = longest;
  }

  Multi<OutboundSseEvent> to(Watch watch, Sse sse) {
    String person = watch.municipality() + '/' + caller.subject();
    if (!streams.room(person)) {
      throw new WebApplicationException(
          Response.status(Response.Status.TOO_MANY_REQUESTS).header("Retry-After", 60).build());
    }
    response.putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
    return streams.open(watch, person).select().first(life()).map(signal -> event(signal, sse));
  }

  private Duration life() {
    Duration left = Duration.ofSeconds(token.getExpirationTime() - token.getIssuedAtTime());
    Duration shorter = left.compareTo(longest) < 0 ? left : longest;
    return shorter.compareTo(LEAST) < 0 ? LEAST : shorter;
  }

  private static OutboundSseEvent event(Signal signal, Sse sse) {
    return signal.name().isEmpty()
        ? sse.newEventBuilder().comment("").build()
        : sse.newEventBuilder().name(signal.name()).data(signal.data()).build();
  }
}
