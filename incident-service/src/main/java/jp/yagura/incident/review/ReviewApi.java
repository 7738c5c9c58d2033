package jp.yagura.incident.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What is to be done after an incident, over HTTP. */
@Path("/api/v1/incidents/{id}/review-actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReviewApi {
  private final ReadReview reading;
  private final WorkOnReview working;
  private final Idempotency idempotency;

  ReviewApi(ReadReview reading, WorkOnReview working, Idempotency idempotency) {
    this.reading = reading;
    this.working = working;
    this.idempotency = idempotency;
  }

  /** All actions of an incident. */
  record ReviewActionList(List<ReviewActionView> items) {}

  /**
   * What is to be done.
   *
   * @param owner {@code pr}, {@code it} or {@code head}
   * @param person who does it, by name; absent where only the role is known
   * @param dueOn the last day for it, in Tokyo, as in ISO 8601
   */
  record NewReviewAction(
      @NotNull String title,
      @NotNull String owner,
      @Nullable String person,
      @NotNull LocalDate dueOn) {

    ReviewActionPlan plan() {
      return new ReviewActionPlan(title, owner, person == null ? "" : person, dueOn);
    }
  }

  /** What was done; may be left out. */
  record Finished(@Nullable String note) {}

  /** Why it is not done after all. */
  record Dropped(@NotNull String reason) {}

  @GET
  @Operation(summary = "What is to be done after an incident, the earliest day first")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public ReviewActionList all(@PathParam("id") IncidentId id) {
    return new ReviewActionList(
        reading.ofIncident(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @Operation(summary = "Plans something to be done after an incident")
  @APIResponse(responseCode = "201", description = "The action")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response plan(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewReviewAction body) {
    return idempotency.once(
        key,
        "plan-review-action/" + id,
        body,
        () -> {
          ReviewActionView made = working.plan(id, body.plan()).orRefuse();
          return Reply.created(
              "/api/v1/incidents/" + id + "/review-actions/" + made.id(),
              Version.tag(made.version()),
              made);
        });
  }

  @GET
  @Path("{aid}")
  @Operation(summary = "One action of a review")
  @APIResponse(responseCode = "200", description = "The action, with its ETag")
  @APIResponse(responseCode = "404", description = "No such action for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response one(@PathParam("id") IncidentId id, @PathParam("aid") ReviewActionId aid) {
    return answer(
        reading
            .find(id, aid)
            .map(Outcome::done)
            .orElseGet(() -> Outcome.refused(Refused.notFound())));
  }

  @PUT
  @Path("{aid}")
  @Operation(summary = "Changes what is to be done, by whom or until when")
  @APIResponse(responseCode = "200", description = "The action after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such action for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response rewrite(
      @PathParam("id") IncidentId id,
      @PathParam("aid") ReviewActionId aid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid NewReviewAction body) {
    return answer(working.work(id, aid, new ReviewActionAct.Rewrite(body.plan()), ifMatch));
  }

  @POST
  @Path("{aid}/finish")
  @Operation(summary = "Records that it was done")
  @APIResponse(responseCode = "200", description = "The action after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such action for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response finish(
      @PathParam("id") IncidentId id,
      @PathParam("aid") ReviewActionId aid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Nullable Finished body) {
    String note = body == null ? null : body.note();
    return answer(working.work(id, aid, new ReviewActionAct.Finish(note), ifMatch));
  }

  @POST
  @Path("{aid}/drop")
  @Operation(summary = "Records that it is not done after all, with the reason")
  @APIResponse(responseCode = "200", description = "The action after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such action for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response drop(
      @PathParam("id") IncidentId id,
      @PathParam("aid") ReviewActionId aid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Dropped body) {
    return answer(working.work(id, aid, new ReviewActionAct.Drop(body.reason()), ifMatch));
  }

  @POST
  @Path("{aid}/reopen")
  @Operation(summary = "Takes back that it was done or dropped")
  @APIResponse(responseCode = "200", description = "The action after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such action for this caller")
  @APIResponse(responseCode = "409", description = "It is open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response reopen(
      @PathParam("id") IncidentId id,
      @PathParam("aid") ReviewActionId aid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answer(working.work(id, aid, new ReviewActionAct.Reopen(), ifMatch));
  }

  private static Response answer(Outcome<ReviewActionView> outcome) {
    ReviewActionView action = outcome.orRefuse();
    return Response.ok(action).tag(Version.tag(action.version())).build();
  }
}
