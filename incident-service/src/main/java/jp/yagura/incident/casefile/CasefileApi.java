package jp.yagura.incident.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One incident to read. */
@Path("/api/v1/incidents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class CasefileApi {
  private static final int MOST = 200;

  private final ReadIncident incident;
  private final ReadTimeline timeline;

  CasefileApi(ReadIncident incident, ReadTimeline timeline) {
    this.incident = incident;
    this.timeline = timeline;
  }

  @GET
  @Operation(summary = "One incident with its report, account, steps and alerts")
  @APIResponse(responseCode = "200", description = "The incident, with its ETag")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  public Response one(@PathParam("id") IncidentId id) {
    IncidentView view = incident.read(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(view).tag(Version.tag(view.facts().version())).build();
  }

  @GET
  @Path("timeline")
  @Operation(summary = "What happened in an incident, in the order of recording")
  @APIResponse(responseCode = "200", description = "A page and the cursor of the next one")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  public Page<TimelineItem> timeline(
      @PathParam("id") IncidentId id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return timeline
        .page(id, Cursor.parse(cursor), Cursor.limit(limit, MOST, MOST))
        .orElseThrow(() -> Refused.notFound().exception());
  }
}
