package jp.yagura.incident.platformrequest;

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
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What happens with a request to a platform; each wants the request's ETag in If-Match. */
@Path("/api/v1/incidents/{id}/platform-requests/{rid}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PR, Role.HEAD, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The request after it, with its new ETag")
@APIResponse(responseCode = "403", description = "Only the lead and the head concerned act on it")
@APIResponse(responseCode = "404", description = "No such request for this caller")
@APIResponse(responseCode = "409", description = "Its state does not allow that")
@APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
@APIResponse(responseCode = "422", description = "A field's value cannot be taken")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class PlatformRequestActsApi {
  private final WorkOnPlatformRequest working;

  PlatformRequestActsApi(WorkOnPlatformRequest working) {
    this.working = working;
  }

  /** What it was called there, and when it was sent; absent: now. */
  record Sending(
      @Nullable OffsetDateTime at,
      @Nullable @Characters(max = ContentPolicy.LONGEST_TICKET) String ticket) {}

  record Ticket(@NotBlank @Characters(max = ContentPolicy.LONGEST_TICKET) String ticket) {}

  record Acknowledgement(@Nullable OffsetDateTime at) {}

  record Refusal(
      @Nullable OffsetDateTime at,
      @NotBlank @Characters(max = ContentPolicy.LONGEST_WORDS) String reason) {}

  record Completion(
      @Nullable OffsetDateTime at,
      @Nullable @Characters(max = ContentPolicy.LONGEST_WORDS) String note) {}

  record Undo(@Nullable @Characters(max = ContentPolicy.LONGEST_WORDS) String reason) {}

  @POST
  @Path("send")
  @Operation(summary = "Says that the request was sent; from then on an answer is awaited")
  public Response send(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Sending body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.Send(at(body.at()), body.ticket()));
  }

  @POST
  @Path("ticket")
  @Operation(summary = "Writes down the number that the platform gave the request")
  public Response ticket(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Ticket body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.NoteTicket(body.ticket()));
  }

  @POST
  @Path("acknowledge")
  @Operation(summary = "Says that the platform confirmed that the request arrived")
  public Response acknowledge(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Acknowledgement body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.Acknowledge(at(body.at())));
  }

  @POST
  @Path("refuse")
  @Operation(summary = "Says that the platform does not do it, and why")
  public Response refuse(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Refusal body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.TurnDown(at(body.at()), body.reason()));
  }

  @POST
  @Path("finish")
  @Operation(summary = "Says that the platform did what it was asked for")
  public Response finish(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Completion body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.Finish(at(body.at()), body.note()));
  }

  @POST
  @Path("chase")
  @Operation(summary = "Says that somebody asked the platform again")
  public Response chase(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Completion body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.AskAgain(at(body.at()), body.note()));
  }

  @POST
  @Path("discard")
  @Operation(summary = "Drops the draft")
  public Response discard(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return work(id, rid, ifMatch, new PlatformRequestAct.Discard());
  }

  @POST
  @Path("undo")
  @Operation(summary = "Takes back what was done last")
  public Response undo(
      @PathParam("id") IncidentId id,
      @PathParam("rid") PlatformRequestId rid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Undo body) {
    return work(id, rid, ifMatch, new PlatformRequestAct.TakeBack(body.reason()));
  }

  private Response work(
      IncidentId id, PlatformRequestId rid, IfMatch ifMatch, PlatformRequestAct act) {
    return PlatformRequestApi.answer(working.work(id, rid, act, ifMatch));
  }

  private static @Nullable Instant at(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
