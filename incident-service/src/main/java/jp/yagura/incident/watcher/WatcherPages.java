package jp.yagura.incident.watcher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** The button of an incident's page with which one watches it. */
@Path("/incidents/{id}/watchers")
@Produces("text/html;charset=UTF-8")
class WatcherPages {
  private final WatchIncident watching;

  WatcherPages(WatchIncident watching) {
    this.watching = watching;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response act(IncidentId id, @FormParam("act") @DefaultValue("") String act) {
    var outcome =
        switch (act) {
          case "watch" -> watching.begin(id);
          case "unwatch" -> watching.end(id);
          default -> throw Refused.notFound().exception();
        };
    outcome.orRefuse();
    return Response.seeOther(URI.create("/incidents/" + id + "#watchers")).build();
  }
}
