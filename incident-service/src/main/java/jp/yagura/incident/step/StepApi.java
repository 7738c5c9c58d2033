package jp.yagura.incident.step;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Work on the steps of an incident; each wants the step's ETag in If-Match. */
@Path("/api/v1/incidents/{id}/steps/{stepId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The step after it, with its new ETag")
@APIResponse(responseCode = "403", description = "Only the owner of the step acts on it")
@APIResponse(responseCode = "404", description = "No such step for this caller")
@APIResponse(
    responseCode = "409",
    description = "Its state, its order or its duty does not allow that")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "A field's value cannot be taken")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class StepApi {
  private final WorkOnStep steps;

  StepApi(WorkOnStep steps) {
    this.steps = steps;
  }

  record Starting(@Nullable @Characters(min = 1, max = 2000) String overrideReason) {}

  /** What was done; results by the id of the result field, every value as a text. */
  record Doing(
      @Nullable OffsetDateTime occurredAt,
      @Nullable @Characters(max = 4000) String note,
      @Nullable @Size(max = 50) Map<String, String> results,
      @Nullable @Characters(min = 1, max = 2000) String overrideReason) {}

  record Waiving(@NotBlank @Characters(max = 2000) String reason) {}

  record Undoing(@Nullable @Characters(max = 2000) String reason) {}

  @POST
  @Path("start")
  @Operation(summary = "Begins to work on the step")
  public Response start(
      @PathParam("id") IncidentId id,
      @PathParam("stepId") String stepId,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable Starting body) {
    return work(
        id, stepId, new StepAct.Start(body == null ? null : body.overrideReason()), ifMatch);
  }

  @POST
  @Path("take")
  @Operation(summary = "Takes the step over from the one who began")
  public Response take(
      @PathParam("id") IncidentId id,
      @PathParam("stepId") String stepId,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return work(id, stepId, new StepAct.Take(), ifMatch);
  }

  @POST
  @Path("do")
  @Operation(summary = "Says that the step is done, with what is to be written down")
  public Response done(
      @PathParam("id") IncidentId id,
      @PathParam("stepId") String stepId,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Doing body) {
    Map<String, String> results = new LinkedHashMap<>();
    if (body.results() != null) {
      body.results().forEach((field, value) -> results.put(field, value == null ? "" : value));
    }
    OffsetDateTime at = body.occurredAt();
    return work(
        id,
        stepId,
        new StepAct.Do(
            at == null ? null : at.toInstant(), body.note(), results, body.overrideReason()),
        ifMatch);
  }

  @POST
  @Path("waive")
  @Operation(summary = "Leaves the step out, with the reason")
  public Response waive(
      @PathParam("id") IncidentId id,
      @PathParam("stepId") String stepId,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Waiving body) {
    return work(id, stepId, new StepAct.Waive(body.reason()), ifMatch);
  }

  @POST
  @Path("undo")
  @Operation(summary = "Takes back what was done")
  public Response undo(
      @PathParam("id") IncidentId id,
      @PathParam("stepId") String stepId,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable Undoing body) {
    return work(id, stepId, new StepAct.Undo(body == null ? null : body.reason()), ifMatch);
  }

  private Response work(IncidentId id, String stepId, StepAct act, IfMatch ifMatch) {
    StepView step = steps.work(id, stepId, act, ifMatch).orRefuse();
    return Response.ok(step).tag(Version.tag(step.progress().version())).build();
  }
}
