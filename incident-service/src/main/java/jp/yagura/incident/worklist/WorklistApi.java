package jp.yagura.incident.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The list of incidents. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class WorklistApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private final ListIncidents incidents;

  WorklistApi(ListIncidents incidents) {
    this.incidents = incidents;
  }

  @GET
  @Operation(summary = "Incidents that the caller may see, a page of them, with counts per stage")
  @APIResponse(responseCode = "200", description = "A page and the cursor of the next one")
  @APIResponse(responseCode = "422", description = "A filter, order or cursor is unknown")
  public IncidentList list(
      @BeanParam ListApiQuery query,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return incidents.list(query.filter(), query.order(), cursor, Cursor.limit(limit, USUAL, MOST));
  }
}
