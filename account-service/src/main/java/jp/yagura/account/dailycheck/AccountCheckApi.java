package jp.yagura.account.dailycheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts/{id}/daily-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "watching")
class AccountCheckApi {
  private final CheckAccess access;
  private final CheckPlans plans;
  private final FindChecks find;
  private final RecordCheck record;
  private final ChangeCheckPlan change;

  AccountCheckApi(
      CheckAccess access,
      CheckPlans plans,
      FindChecks find,
      RecordCheck record,
      ChangeCheckPlan change) {
    this.access = access;
    this.plans = plans;
    this.find = find;
    this.record = record;
    this.change = change;
  }

  /**
   * What was seen.
   *
   * @param lastPostOn the day in Japan of the last post; may be left out
   */
  record Sighting(@NotNull CheckOutcome outcome, @Nullable LocalDate lastPostOn) {}

  /**
   * How often.
   *
   * @param reason why it is never looked at; needed with {@code none}
   */
  record Wanted(@NotNull CheckRhythm rhythm, @Nullable String reason) {}

  /** How an account is looked at, and its last five weeks. */
  record OneAccount(CheckPlan plan, CheckRow now, List<CheckDay> days) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "How often an account is looked at, and its last five weeks")
  @APIResponse(responseCode = "200", description = "The ETag is that of the plan")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  public Response one(@PathParam("id") AccountId id) {
    AccountView account = access.readable(id);
    CheckPlan plan = plans.of(account);
    return Response.ok(new OneAccount(plan, find.one(account), find.days(account)))
        .tag(Version.tag(plan.version()))
        .build();
  }

  @PUT
  @Path("today")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Say what was seen today: fine or odd; a report is filed separately")
  @APIResponse(responseCode = "200", description = "Written down, or it was already")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  @APIResponse(responseCode = "409", description = "Somebody said otherwise today, or it has ended")
  public CheckRow made(@PathParam("id") AccountId id, @NotNull @Valid Sighting body) {
    return record.record(id, body.outcome(), body.lastPostOn()).orRefuse();
  }

  @DELETE
  @Path("today")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "Take back what was said today")
  @APIResponse(responseCode = "200", description = "Taken back; the audit log has both")
  @APIResponse(responseCode = "403", description = "Somebody else said it")
  @APIResponse(responseCode = "409", description = "Nobody said anything today")
  public CheckRow undo(@PathParam("id") AccountId id) {
    return record.undo(id).orRefuse();
  }

  @PUT
  @Path("plan")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Say how often; If-Match v0 or * where the product's default holds")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "Never needs a reason")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response plan(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Wanted body) {
    String reason = Objects.requireNonNullElse(body.reason(), "");
    CheckPlan plan = change.change(id, ifMatch, body.rhythm(), reason).orRefuse();
    return Response.ok(plan).tag(Version.tag(plan.version())).build();
  }
}
