package jp.yagura.account.application;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "applications",
    description = "Applications to open an account, to change its policy, to close it")
class ApplicationApi {
  private final ReadApplications read;
  private final DraftApplication draft;
  private final ActOnApplication act;
  private final OpenAccount open;
  private final Idempotency idempotency;

  ApplicationApi(
      ReadApplications read,
      DraftApplication draft,
      ActOnApplication act,
      OpenAccount open,
      Idempotency idempotency) {
    this.read = read;
    this.draft = draft;
    this.act = act;
    this.open = open;
    this.idempotency = idempotency;
  }

  /** A new application. */
  record NewApplication(
      @NotNull ApplicationKind kind,
      @Nullable UUID accountId,
      @Nullable ApplicationContent content) {}

  /** That it is handed in. */
  record Filing(boolean headAgrees) {}

  /** That it is taken back. */
  record Withdrawal(@Nullable String reason) {}

  /** Applications. */
  record Listing(List<ApplicationView> items) {}

  /** What happened to one. */
  record Lines(List<ApplicationLine> items) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Applications that the caller may read, the latest first; at most 500")
  @APIResponse(responseCode = "200", description = "The applications")
  public Listing list() {
    return new Listing(read.all());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Begin an application for the caller's own division, as a draft")
  @APIResponse(responseCode = "201", description = "Begun; Location and ETag are set")
  @APIResponse(responseCode = "403", description = "Not this division's account, or application")
  @APIResponse(responseCode = "409", description = "Not in the list of the guideline, or one runs")
  @APIResponse(responseCode = "422", description = "A field is wrong")
  public Response begin(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewApplication body) {
    return idempotency.once(
        key,
        "begin-application",
        body,
        () -> {
          ApplicationContent content = body.content();
          ApplicationView made =
              draft
                  .draft(
                      body.kind(),
                      body.accountId(),
                      content == null ? ApplicationContent.EMPTY : content)
                  .orRefuse();
          return Reply.created(
              "/api/v1/applications/" + made.id(), Version.tag(made.version()), made);
        });
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One application with whose turn it is; the ETag is what an act needs")
  @APIResponse(responseCode = "200", description = "The application")
  @APIResponse(responseCode = "403", description = "A draft, or one of another division")
  @APIResponse(responseCode = "404", description = "This municipality has no such application")
  public Response one(@PathParam("id") ApplicationId id) {
    return tagged(read.one(id));
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What happened to an application, the newest first")
  @APIResponse(responseCode = "200", description = "The lines")
  @APIResponse(responseCode = "404", description = "This municipality has no such application")
  public Lines history(@PathParam("id") ApplicationId id) {
    read.one(id);
    return new Lines(read.history(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Write a draft, or one that was given back, as a whole")
  @APIResponse(responseCode = "200", description = "Written")
  @APIResponse(responseCode = "409", description = "It is handed in already")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response write(
      @PathParam("id") ApplicationId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ApplicationContent body) {
    return acted(act.act(id, ifMatch, new ApplicationAct.Write(body)));
  }

  @POST
  @Path("{id}/filing")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Hand it in; staff says that the head agrees")
  @APIResponse(responseCode = "200", description = "Handed in")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "What the guideline asks for is missing")
  public Response file(
      @PathParam("id") ApplicationId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Filing body) {
    return acted(act.act(id, ifMatch, new ApplicationAct.File(body.headAgrees())));
  }

  @POST
  @Path("{id}/stages")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Act in a stage that is the caller's; PR may enter later what was done")
  @APIResponse(responseCode = "200", description = "Done")
  @APIResponse(responseCode = "403", description = "The stage is another's")
  @APIResponse(responseCode = "409", description = "Another stage comes first")
  @APIResponse(responseCode = "412", description = "Somebody else was faster")
  @APIResponse(responseCode = "422", description = "What belongs to the stage is missing")
  public Response stage(
      @PathParam("id") ApplicationId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid StageDecision body) {
    return acted(act.act(id, ifMatch, body.act()));
  }

  @POST
  @Path("{id}/account")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Report that the account was opened: it enters the register")
  @APIResponse(responseCode = "200", description = "Registered; accountId names the account")
  @APIResponse(responseCode = "403", description = "Somebody else reports it")
  @APIResponse(responseCode = "409", description = "A stage was skipped, or the handle is taken")
  @APIResponse(responseCode = "422", description = "A field is wrong")
  public Response account(
      @PathParam("id") ApplicationId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid AccountReport body) {
    return acted(open.open(id, ifMatch, body));
  }

  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Take it back; with a reason once it was handed in")
  @APIResponse(responseCode = "200", description = "Taken back")
  @APIResponse(responseCode = "409", description = "It is over")
  public Response withdraw(
      @PathParam("id") ApplicationId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Withdrawal body) {
    String reason = body.reason();
    return acted(act.act(id, ifMatch, new ApplicationAct.Withdraw(reason == null ? "" : reason)));
  }

  private static Response acted(Outcome<ApplicationView> outcome) {
    return tagged(outcome.orRefuse());
  }

  private static Response tagged(ApplicationView it) {
    return Response.ok(it).tag(Version.tag(it.version())).build();
  }
}
