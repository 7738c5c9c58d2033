package jp.yagura.incident.live;

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
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** The stream of the list of incidents: tells that something changed, never what. */
@Path("/incidents/live")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class ListLivePages {
  private final CurrentMunicipality municipality;
  private final LivePages pages;

  ListLivePages(CurrentMunicipality municipality, LivePages pages) {
    this.municipality = municipality;
    this.pages = pages;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> list(@Context Sse sse) {
    return pages.open(new Watch(municipality.required(), null), sse);
  }
}
