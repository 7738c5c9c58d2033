package jp.yagura.incident.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who has an incident and its steps in hand, and hands them over, over HTTP. */
@Path("/api/v1/incidents/{id}/handovers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
class HandoverApi {
  private final ReadHandovers reading;
  private final OfferHandover offering;
  private final AnswerHandover answering;
  private final TakeLead taking;
  private final Idempotency idempotency;

  HandoverApi(
      ReadHandovers reading,
      OfferHandover offering,
      AnswerHandover answering,
      TakeLead taking,
      Idempotency idempotency) {
    this.reading = reading;
    this.offering = offering;
    this.answering = answering;
    this.taking = taking;
    this.idempotency = idempotency;
  }

  /**
   * All of an incident.
   *
   * @param lead absent where nobody took the incident
   * @param items the latest first
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HandoverList(@Nullable IncidentLead lead, List<HandoverView> items) {}

  /**
   * Somebody is asked.
   *
   * @param stepId in the playbook; absent for the lead of the incident
   * @param to the receiver's subject, see the people of the incident
   * @param note how things stand
   */
  record NewHandover(@Nullable String stepId, @NotNull String to, @NotNull String note) {}

  /** Why not; may be left out. */
  record Declined(@Nullable String reason) {}

  @GET
  @Operation(summary = "Who leads the incident, and what was handed over, the latest first")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public HandoverList all(@PathParam("id") IncidentId id) {
    ReadHandovers.Card card =
        reading.incident(id).map(reading::of).orElseThrow(() -> Refused.notFound().exception());
    return new HandoverList(
        card.lead(), card.lines().stream().map(ReadHandovers.Line::it).toList());
  }

  @POST
  @Operation(summary = "Asks somebody to take over the lead or a step, who is mailed")
  @APIResponse(responseCode = "201", description = "The handover, which waits for an answer")
  @APIResponse(responseCode = "403", description = "Only who has it, or the lead, hands it over")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "409", description = "Somebody is asked already, or nobody has it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  public Response offer(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewHandover body) {
    return idempotency.once(
        key,
        "offer-handover/" + id,
        body,
        () -> {
          HandoverView made = offering.offer(id, body.stepId(), body.to(), body.note()).orRefuse();
          return Reply.created(
              "/api/v1/incidents/" + id + "/handovers/" + made.id(),
              Version.tag(made.version()),
              made);
        });
  }

  @GET
  @Path("{hid}")
  @Operation(summary = "One handover")
  @APIResponse(responseCode = "200", description = "The handover, with its ETag")
  @APIResponse(responseCode = "404", description = "No such handover for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response one(@PathParam("id") IncidentId id, @PathParam("hid") HandoverId hid) {
    return answer(reading.find(id, hid).orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @Path("{hid}/accept")
  @Operation(summary = "The one who is asked takes it over")
  @APIResponse(responseCode = "200", description = "The handover after it, with its new ETag")
  @APIResponse(responseCode = "403", description = "Somebody else is asked")
  @APIResponse(responseCode = "404", description = "No such handover for this caller")
  @APIResponse(responseCode = "409", description = "It was answered, or nobody has it in hand")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response accept(
      @PathParam("id") IncidentId id,
      @PathParam("hid") HandoverId hid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answered(id, hid, new AnswerHandover.Answer.Accept(), ifMatch);
  }

  @POST
  @Path("{hid}/decline")
  @Operation(summary = "The one who is asked does not take it over")
  @APIResponse(responseCode = "200", description = "The handover after it, with its new ETag")
  @APIResponse(responseCode = "403", description = "Somebody else is asked")
  @APIResponse(responseCode = "404", description = "No such handover for this caller")
  @APIResponse(responseCode = "409", description = "It was answered")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response decline(
      @PathParam("id") IncidentId id,
      @PathParam("hid") HandoverId hid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Nullable Declined body) {
    String reason = body == null ? null : body.reason();
    return answered(id, hid, new AnswerHandover.Answer.Decline(reason), ifMatch);
  }

  @POST
  @Path("{hid}/withdraw")
  @Operation(summary = "Who asked, or the lead of the response, asks no more")
  @APIResponse(responseCode = "200", description = "The handover after it, with its new ETag")
  @APIResponse(responseCode = "403", description = "Somebody else asked")
  @APIResponse(responseCode = "404", description = "No such handover for this caller")
  @APIResponse(responseCode = "409", description = "It was answered")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response withdraw(
      @PathParam("id") IncidentId id,
      @PathParam("hid") HandoverId hid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answered(id, hid, new AnswerHandover.Answer.Withdraw(), ifMatch);
  }

  @PUT
  @Path("lead")
  @Operation(summary = "The caller takes the lead of the incident without being asked")
  @APIResponse(responseCode = "200", description = "Who leads now")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "409", description = "The incident is over")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public IncidentLead lead(@PathParam("id") IncidentId id) {
    return taking.take(id).orRefuse();
  }

  private Response answered(
      IncidentId id, HandoverId hid, AnswerHandover.Answer how, IfMatch ifMatch) {
    return answer(answering.answer(id, hid, how, ifMatch).orRefuse());
  }

  private static Response answer(HandoverView handover) {
    return Response.ok(handover).tag(Version.tag(handover.version())).build();
  }
}
