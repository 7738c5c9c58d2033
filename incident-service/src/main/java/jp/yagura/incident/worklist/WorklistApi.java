package jp.yagura.incident.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.casefile.ReadIncident;
import jp.yagura.incident.casefile.ReadTimeline;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Incidents to read. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class WorklistApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private final ListIncidents incidents;
  private final ReadIncident incident;
  private final ReadTimeline timeline;

  WorklistApi(ListIncidents incidents, ReadIncident incident, ReadTimeline timeline) {
    this.incidents = incidents;
    this.incident = incident;
    this.timeline = timeline;
  }

  @GET
  public IncidentList list(
      @BeanParam ListApiQuery query,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return incidents.list(query.filter(), query.order(), cursor, Cursor.limit(limit, USUAL, MOST));
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") UUID id) {
    IncidentView view = incident.read(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(view).tag(Version.tag(view.facts().version())).build();
  }

  @GET
  @Path("{id}/timeline")
  public Page<TimelineItem> timeline(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return timeline
        .page(id, Cursor.parse(cursor), Cursor.limit(limit, MOST, MOST))
        .orElseThrow(() -> Refused.notFound().exception());
  }
}
