package jp.yagura.incident.incident;

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
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The decisions about an incident; each wants the incident's ETag in If-Match. */
@Path("/api/v1/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The incident after it, with its new ETag")
@APIResponse(responseCode = "404", description = "No such incident for this caller")
@APIResponse(responseCode = "409", description = "Its stage does not allow that")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "A field's value cannot be taken")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class IncidentApi {
  private final DecideIncident incidents;

  IncidentApi(DecideIncident incidents) {
    this.incidents = incidents;
  }

  record Reason(@NotBlank @Characters(max = 4000) String reason) {}

  /**
   * How it ended.
   *
   * @param anyway whether to close although the review is empty or the first notice is public
   */
  record Closing(@Nullable @Characters(max = 4000) String closingText, @Nullable Boolean anyway) {}

  /** A new grade: critical, high, medium or low. */
  record Grade(@NotNull Severity severity, @NotBlank @Characters(max = 4000) String reason) {}

  @POST
  @Path("confirm")
  @Operation(summary = "Says that the incident is real")
  public Response confirm(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return decide(id, new Act.Confirm(), ifMatch);
  }

  @POST
  @Path("dismiss")
  @Operation(summary = "Says that it is no incident, with the reason")
  public Response dismiss(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Reason body) {
    return decide(id, new Act.Dismiss(body.reason()), ifMatch);
  }

  @POST
  @Path("contain")
  @Operation(summary = "Says that no more harm can be done")
  public Response contain(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return decide(id, new Act.Contain(), ifMatch);
  }

  @POST
  @Path("recover")
  @Operation(summary = "Says that the account is back, or the fake is gone")
  public Response recover(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return decide(id, new Act.Recover(), ifMatch);
  }

  @POST
  @Path("close")
  @Operation(
      summary =
          "Ends the incident; refused with the steps that are missing, or asks about what is"
              + " unusual")
  public Response close(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable Closing body) {
    return decide(id, closing(body), ifMatch);
  }

  private static Act closing(@Nullable Closing body) {
    return body == null
        ? Act.of(Move.CLOSE, null, false)
        : Act.of(Move.CLOSE, body.closingText(), Boolean.TRUE.equals(body.anyway()));
  }

  @POST
  @Path("reopen")
  @Operation(summary = "Goes on with an incident that was over, with the reason")
  public Response reopen(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Reason body) {
    return decide(id, new Act.Reopen(body.reason()), ifMatch);
  }

  @POST
  @Path("severity")
  @Operation(summary = "Grades the incident anew, with the reason")
  public Response severity(
      @PathParam("id") IncidentId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Grade body) {
    return decide(id, new Act.Grade(body.severity(), body.reason()), ifMatch);
  }

  private Response decide(IncidentId id, Act act, IfMatch ifMatch) {
    IncidentFacts after = incidents.decide(id, act, ifMatch).orRefuse();
    return Response.ok(after).tag(Version.tag(after.version())).build();
  }
}
