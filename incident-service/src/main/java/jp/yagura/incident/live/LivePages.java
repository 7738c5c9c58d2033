package jp.yagura.incident.live;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jp.yagura.kit.access.CurrentCaller;

/**
 * Opens the streams that open pages listen to. A bean of its own, so that the response is that of
 * the request at hand.
 */
@ApplicationScoped
class LivePages {
  private final Streams streams;
  private final StreamLifetime lifetime;
  private final CurrentCaller caller;
  private final HttpServerResponse response;

  LivePages(
      Streams streams, StreamLifetime lifetime, CurrentCaller caller, HttpServerResponse response) {
    this.streams = streams;
    this.lifetime = lifetime;
    this.caller = caller;
    this.response = response;
  }

  Multi<OutboundSseEvent> open(Watch watch, Sse sse) {
    String person = watch.municipality() + '/' + caller.subject();
    if (!streams.room(person)) {
      throw new WebApplicationException(
          Response.status(Response.Status.TOO_MANY_REQUESTS).header("Retry-After", 60).build());
    }
    response.putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
    return streams
        .open(watch, person)
        .select()
        .first(lifetime.ofCaller())
        .map(signal -> event(signal, sse));
  }

  private static OutboundSseEvent event(Signal signal, Sse sse) {
    return signal.name().isEmpty()
        ? sse.newEventBuilder().comment("").build()
        : sse.newEventBuilder().name(signal.name()).data(signal.data()).build();
  }
}
