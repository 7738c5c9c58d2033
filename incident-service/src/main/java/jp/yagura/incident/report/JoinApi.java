package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Joins an incident to another; wants its ETag in If-Match. */
@Path("/api/v1/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The incident that it belongs to now")
@APIResponse(responseCode = "404", description = "No such incident or report for this caller")
@APIResponse(responseCode = "409", description = "The incident has ended")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "No incident at work has that number")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class JoinApi {
  private final MoveReports reports;

  JoinApi(MoveReports reports) {
    this.reports = reports;
  }

  @POST
  @Path("join")
  @Operation(summary = "Joins the incident to another, which goes on with all its reports")
  public Response join(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ReportMoveApi.Into body) {
    return ReportMoveApi.answer(reports.join(id, body.into(), ifMatch));
  }
}
