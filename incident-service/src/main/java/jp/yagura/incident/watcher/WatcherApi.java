package jp.yagura.incident.watcher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who watches an incident, over HTTP. */
@Path("/api/v1/incidents/{id}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "Who watches, in the order of beginning")
@APIResponse(responseCode = "404", description = "No such incident for this caller")
class WatcherApi {
  private final ReadWatchers reading;
  private final WatchIncident watching;

  WatcherApi(ReadWatchers reading, WatchIncident watching) {
    this.reading = reading;
    this.watching = watching;
  }

  /** Everybody who watches. */
  record WatcherList(List<Watcher> items) {}

  @GET
  @Operation(summary = "Who watches the incident")
  public WatcherList all(@PathParam("id") IncidentId id) {
    return new WatcherList(reading.all(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @PUT
  @Path("me")
  @Operation(summary = "The caller watches: each change is mailed once, unless the role is told")
  @APIResponse(responseCode = "409", description = "No address of the caller is known")
  public WatcherList begin(@PathParam("id") IncidentId id) {
    return new WatcherList(watching.begin(id).orRefuse());
  }

  @DELETE
  @Path("me")
  @Operation(summary = "The caller watches no more")
  public WatcherList end(@PathParam("id") IncidentId id) {
    return new WatcherList(watching.end(id).orRefuse());
  }
}
