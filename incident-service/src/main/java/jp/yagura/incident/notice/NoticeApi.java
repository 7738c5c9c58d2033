package jp.yagura.incident.notice;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Notices over HTTP, for public relations. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NoticeApi {
  private final ReadNotices reading;
  private final DraftNotice drafting;
  private final ChangeNotice changing;
  private final Idempotency idempotency;

  NoticeApi(
      ReadNotices reading, DraftNotice drafting, ChangeNotice changing, Idempotency idempotency) {
    this.reading = reading;
    this.drafting = drafting;
    this.changing = changing;
    this.idempotency = idempotency;
  }

  /**
   * A notice to begin.
   *
   * @param kind which template; FIRST when absent
   * @param text absent to begin with what the template says
   */
  record NewNotice(
      @NotNull IncidentId incidentId,
      NoticeText.@Nullable Kind kind,
      @Valid @Nullable NoticeText text) {}

  /** Why a notice is taken back; residents read it. */
  record Withdrawal(@NotNull String reason) {}

  @POST
  @RolesAllowed(Role.PR)
  @Operation(summary = "Begins a notice on an incident, from the template or from a text")
  @APIResponse(responseCode = "201", description = "The draft")
  @APIResponse(responseCode = "422", description = "A field, or no such incident")
  public Response draft(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewNotice request) {
    return idempotency.once(
        key,
        "draft-notice",
        request,
        () -> {
          NoticeText.Kind kind = request.kind() == null ? NoticeText.Kind.FIRST : request.kind();
          NoticeView made = drafting.draft(request.incidentId(), kind, request.text()).orRefuse();
          return Reply.created("/api/v1/notices/" + made.id(), Version.tag(made.version()), made);
        });
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "Notices, the newest first")
  public Page<NoticeView> list(
      @QueryParam("incidentId") @Nullable IncidentId incidentId,
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return reading.page(
        incidentId, state(state), Cursor.parse(cursor), Cursor.limit(limit, 50, 200));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "One notice with all its revisions")
  @APIResponse(responseCode = "404", description = "No such notice")
  public Response one(NoticeId id) {
    return answer(
        reading.find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Refused.notFound())));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.PR)
  @Operation(summary = "Replaces the text at work")
  @APIResponse(responseCode = "200", description = "The notice after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "Its state does not allow that")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response rewrite(
      NoticeId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @NotNull NoticeText text) {
    return answer(changing.change(id, ifMatch, new NoticeAct.Rewrite(text)));
  }

  /** Why the author approves alone, where the guideline wants somebody else to check. */
  record Approval(@Nullable @Characters(max = 500) String alone) {}

  @POST
  @Path("{id}/approve")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Approves the text at work")
  @APIResponse(responseCode = "200", description = "The notice after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "Its state does not allow that")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response approve(
      NoticeId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @Nullable Approval approval) {
    return answer(
        changing.change(
            id, ifMatch, new NoticeAct.Approve(approval == null ? null : approval.alone())));
  }

  @POST
  @Path("{id}/publish")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Lets residents read the approved text")
  @APIResponse(responseCode = "200", description = "The notice after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "Its state does not allow that")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response publish(
      NoticeId id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answer(changing.change(id, ifMatch, new NoticeAct.Publish()));
  }

  @POST
  @Path("{id}/withdraw")
  @RolesAllowed(Role.PR)
  @Operation(summary = "Takes the notice back for good")
  @APIResponse(responseCode = "200", description = "The notice after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "Its state does not allow that")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response withdraw(
      NoticeId id,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Valid @NotNull Withdrawal withdrawal) {
    return answer(changing.change(id, ifMatch, new NoticeAct.Withdraw(withdrawal.reason())));
  }

  private static Response answer(Outcome<NoticeView> outcome) {
    NoticeView notice = outcome.orRefuse();
    return Response.ok(notice).tag(Version.tag(notice.version())).build();
  }

  private static @Nullable NoticeState state(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String all = Arrays.toString(NoticeState.values());
    return NoticeState.named(name)
        .orElseThrow(() -> Refused.invalid("state", "json-one-of", all).exception());
  }
}
