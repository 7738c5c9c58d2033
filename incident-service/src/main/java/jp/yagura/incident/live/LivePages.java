package jp.yagura.incident.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The streams that open pages listen to, for whom the pages are. */
@Path("/incidents")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class LivePages {
  private final IncidentDesk desk;
  private final CurrentMunicipality municipality;
  private final Streams streams;
  private final StreamLifetime lifetime;
  private final CurrentCaller caller;
  private final HttpServerResponse response;

  LivePages(
      IncidentDesk desk,
      CurrentMunicipality municipality,
      Streams streams,
      StreamLifetime lifetime,
      CurrentCaller caller,
      HttpServerResponse response) {
    this.desk = desk;
    this.municipality = municipality;
    this.streams = streams;
    this.lifetime = lifetime;
    this.caller = caller;
    this.response = response;
  }

  /** The stream of the list of incidents: tells that something changed, never what. */
  @GET
  @Path("live")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> list(@Context Sse sse) {
    return open(new Watch(municipality.required(), null), sse);
  }

  /** The stream of an incident's page. */
  @GET
  @Path("{id}/live")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> incident(UUID id, @Context Sse sse) {
    // In a transaction of its own, so that a stream of hours holds no connection to the database.
    IncidentFacts incident =
        QuarkusTransaction.requiringNew()
            .call(() -> desk.visible(id))
            .orElseThrow(() -> Refused.notFound().exception());
    return open(new Watch(incident.municipality(), incident.id()), sse);
  }

  private Multi<OutboundSseEvent> open(Watch watch, Sse sse) {
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
