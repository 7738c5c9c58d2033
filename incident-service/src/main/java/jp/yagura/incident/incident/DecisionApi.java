package jp.yagura.incident.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/** The decisions about an incident; each wants the incident's ETag in If-Match. */
@Path("/api/v1/incidents/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.ADMIN})
class DecisionApi {
  private final MoveIncident incidents;
  private final ChangeSeverity grades;

  DecisionApi(MoveIncident incidents, ChangeSeverity grades) {
    this.incidents = incidents;
    this.grades = grades;
  }

  record Reason(@NotBlank @Size(max = 4000) String reason) {}

  record Closing(@Nullable @Size(max = 4000) String closingText) {}

  @POST
  @Path("confirm")
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return move(id, Act.CONFIRM, null, ifMatch);
  }

  @POST
  @Path("dismiss")
  public Response dismiss(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Reason body) {
    return move(id, Act.DISMISS, body.reason(), ifMatch);
  }

  @POST
  @Path("contain")
  public Response contain(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return move(id, Act.CONTAIN, null, ifMatch);
  }

  @POST
  @Path("recover")
  public Response recover(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return move(id, Act.RECOVER, null, ifMatch);
  }

  @POST
  @Path("close")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @Nullable Closing body) {
    return move(id, Act.CLOSE, body == null ? null : body.closingText(), ifMatch);
  }

  @POST
  @Path("reopen")
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Reason body) {
    return move(id, Act.REOPEN, body.reason(), ifMatch);
  }

  /** A new grade: critical, high, medium or low. */
  record Grade(@NotNull Severity severity, @NotBlank @Size(max = 4000) String reason) {}

  @POST
  @Path("severity")
  public Response severity(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Grade body) {
    IncidentFacts after =
        grades.change(id, body.severity().wire(), body.reason(), ifMatch).orRefuse();
    return Response.ok(after).tag(Version.tag(after.version())).build();
  }

  private Response move(UUID id, Act act, @Nullable String words, @Nullable String ifMatch) {
    IncidentFacts after = incidents.move(id, act, words, ifMatch).orRefuse();
    return Response.ok(after).tag(Version.tag(after.version())).build();
  }
}
