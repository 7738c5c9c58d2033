package jp.yagura.incident.correction;

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
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Corrections of an incident; each wants the incident's ETag in If-Match. */
@Path("/api/v1/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The incident after it, with its new ETag")
@APIResponse(responseCode = "404", description = "No such incident for this caller")
@APIResponse(responseCode = "409", description = "It has ended, or nothing would change")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "A field's value cannot be taken")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class CorrectionApi {
  private final CorrectIncident incidents;

  CorrectionApi(CorrectIncident incidents) {
    this.incidents = incidents;
  }

  /** Another kind, such as HIJACK. */
  record NewKind(
      @NotBlank @Characters(max = 40) String kind,
      @NotBlank @Characters(max = 4000) String reason) {}

  @POST
  @Path("correct")
  @Operation(summary = "Corrects what is known of the incident; steps, alarms and accounts follow")
  public Response correct(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid NewCorrection body) {
    return answer(incidents.correct(id, body, ifMatch));
  }

  @POST
  @Path("reclassify")
  @Operation(summary = "Makes it another type of incident; finished steps stay finished")
  public Response reclassify(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid NewKind body) {
    return answer(incidents.reclassify(id, body.kind(), body.reason(), ifMatch));
  }

  private static Response answer(Outcome<IncidentFacts> outcome) {
    IncidentFacts now = outcome.orRefuse();
    return Response.ok(now).tag(Version.tag(now.version())).build();
  }
}
