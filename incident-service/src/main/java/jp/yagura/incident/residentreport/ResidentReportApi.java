package jp.yagura.incident.residentreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Suspicious accounts that residents reported, and what becomes of the reports. */
@Path("/api/v1/resident-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ResidentReportApi {
  private final FindResidentReports find;
  private final DecideResidentReports decide;

  ResidentReportApi(FindResidentReports find, DecideResidentReports decide) {
    this.find = find;
    this.decide = decide;
  }

  /** Reports that wait, by account, and the latest decisions. */
  record Queue(List<FindResidentReports.Group> waiting, List<FindResidentReports.Past> decided) {}

  /** As what kind of incident they are handled; see {@code GET /api/v1/reports/kinds}. */
  record Accept(@NotBlank @Characters(max = 40) String kind) {}

  /** The number of the incident that they belong to. */
  record Join(@NotBlank @Characters(max = 40) String number) {}

  record Dismiss(@NotBlank @Characters(max = 1000) String reason) {}

  /** The incident that has the reports now. */
  record Taken(IncidentId incidentId) {}

  /** The report that was named. */
  record Done(UUID id) {}

  @GET
  @Operation(summary = "What residents reported, by account, and the latest decisions")
  @RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Queue all() {
    return new Queue(find.waiting(), find.decided());
  }

  @POST
  @Path("{id}/accept")
  @Operation(summary = "Opens an incident with this report and the earlier ones of its account")
  @APIResponse(responseCode = "200", description = "The incident; its alarm is on the way")
  @APIResponse(responseCode = "409", description = "It was decided about already")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Taken accept(@PathParam("id") UUID id, @NotNull @Valid Accept body) {
    return new Taken(decide.accept(id, body.kind()).orRefuse());
  }

  @POST
  @Path("{id}/join")
  @Operation(summary = "Adds this report and the earlier ones of its account to an incident")
  @APIResponse(responseCode = "200", description = "The incident, which has them as a comment")
  @APIResponse(responseCode = "409", description = "It was decided about already")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Taken join(@PathParam("id") UUID id, @NotNull @Valid Join body) {
    return new Taken(decide.join(id, body.number()).orRefuse());
  }

  @POST
  @Path("{id}/dismiss")
  @Operation(summary = "Says that there is nothing to do about this and the earlier reports")
  @APIResponse(responseCode = "409", description = "It was decided about already")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Done dismiss(@PathParam("id") UUID id, @NotNull @Valid Dismiss body) {
    return new Done(decide.dismiss(id, body.reason()).orRefuse());
  }

  @POST
  @Path("{id}/reopen")
  @Operation(summary = "Takes back that there was nothing to do")
  @APIResponse(responseCode = "409", description = "It was not dismissed")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Done reopen(@PathParam("id") UUID id) {
    return new Done(decide.reopen(id).orRefuse());
  }
}
