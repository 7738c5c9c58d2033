package jp.yagura.incident.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** The stream of an incident's page. */
@Path("/incidents/{id}/live")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class IncidentLivePages {
  private final IncidentAccess desk;
  private final LivePages pages;

  IncidentLivePages(IncidentAccess desk, LivePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> incident(IncidentId id, @Context Sse sse) {
    // In a transaction of its own, so that a stream of hours holds no connection to the database.
    IncidentFacts incident =
        QuarkusTransaction.requiringNew()
            .call(() -> desk.visible(id))
            .orElseThrow(() -> Refused.notFound().exception());
    return pages.open(new Watch(incident.municipality(), incident.id()), sse);
  }
}
