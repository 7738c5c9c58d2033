package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.UUID;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Moves reports and separates them again; each wants the ETag of the incident that it leaves. */
@Path("/api/v1/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The incident that it belongs to now")
@APIResponse(responseCode = "404", description = "No such incident or report for this caller")
@APIResponse(responseCode = "409", description = "The incident has ended")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "No incident at work has that number")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class ReportMoveApi {
  private final MoveReports reports;

  ReportMoveApi(MoveReports reports) {
    this.reports = reports;
  }

  /** Number of an incident, or of a report that belongs to it, such as R8-0001. */
  record Into(@NotBlank @Characters(max = 40) String into) {}

  @POST
  @Path("{id}/move")
  @Operation(summary = "Moves a report to another incident; If-Match is that of its incident")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Into body) {
    return answer(reports.move(id, body.into(), ifMatch));
  }

  @POST
  @Path("{id}/separate")
  @Operation(
      summary =
          "Separates a report: it goes on by itself again, or opens an incident; If-Match is that of"
              + " the incident that it leaves")
  public Response separate(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answer(reports.separate(id, ifMatch));
  }

  static Response answer(Outcome<IncidentFacts> outcome) {
    IncidentFacts now = outcome.orRefuse();
    return Response.ok(now).tag(Version.tag(now.version())).build();
  }
}
