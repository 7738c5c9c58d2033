package jp.yagura.incident.accountcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Checks of accounts that share a key with a hijacked one, over HTTP. */
@Path("/api/v1/incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AccountCheckApi {
  private final ReadAccountChecks reading;
  private final DecideCheck decide;

  AccountCheckApi(ReadAccountChecks reading, DecideCheck decide) {
    this.reading = reading;
    this.decide = decide;
  }

  /** All checks of an incident. */
  record AccountCheckList(List<AccountCheckView> items) {}

  /** What was looked at; may be left out. */
  record CheckCleared(@Nullable String note) {}

  /** What was found; it is reported with these words. */
  record CheckFinding(@NotNull String note) {}

  /** Why it need not be checked. */
  record CheckSkipped(@NotNull String reason) {}

  @GET
  @Path("{id}/account-checks")
  @Operation(summary = "Accounts that share a key with a hijacked one, by division")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public AccountCheckList all(@PathParam("id") IncidentId id) {
    return new AccountCheckList(
        reading.ofIncident(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @GET
  @Path("account-checks/{cid}")
  @Operation(summary = "One check of an account")
  @APIResponse(responseCode = "200", description = "The check, with its ETag")
  @APIResponse(responseCode = "404", description = "No such check for this caller")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response one(@PathParam("cid") AccountCheckId cid) {
    return answer(
        reading.find(cid).map(Outcome::done).orElseGet(() -> Outcome.refused(Refused.notFound())));
  }

  @POST
  @Path("account-checks/{cid}/clear")
  @Operation(summary = "Records that nothing was found")
  @APIResponse(responseCode = "200", description = "The check after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such check for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response clear(
      @PathParam("cid") AccountCheckId cid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @Nullable CheckCleared body) {
    String note = body == null ? null : body.note();
    return answer(decide.decide(cid, new AccountCheckAct.Clear(note), ifMatch));
  }

  @POST
  @Path("account-checks/{cid}/finding")
  @Operation(summary = "Records that something was found, and reports it")
  @APIResponse(responseCode = "200", description = "The check after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such check for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response finding(
      @PathParam("cid") AccountCheckId cid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CheckFinding body) {
    return answer(decide.decide(cid, new AccountCheckAct.Find(body.note()), ifMatch));
  }

  @POST
  @Path("account-checks/{cid}/skip")
  @Operation(summary = "Records that it need not be checked, with the reason")
  @APIResponse(responseCode = "200", description = "The check after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such check for this caller")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response skip(
      @PathParam("cid") AccountCheckId cid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid CheckSkipped body) {
    return answer(decide.decide(cid, new AccountCheckAct.Skip(body.reason()), ifMatch));
  }

  @POST
  @Path("account-checks/{cid}/reopen")
  @Operation(summary = "Takes back what was recorded, unless something was found")
  @APIResponse(responseCode = "200", description = "The check after it, with its new ETag")
  @APIResponse(responseCode = "404", description = "No such check for this caller")
  @APIResponse(responseCode = "409", description = "It is open, or something was found")
  @APIResponse(responseCode = "412", description = "Somebody changed it since the caller read it")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response reopen(
      @PathParam("cid") AccountCheckId cid,
      @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
    return answer(decide.decide(cid, new AccountCheckAct.Reopen(), ifMatch));
  }

  private static Response answer(Outcome<AccountCheckView> outcome) {
    AccountCheckView check = outcome.orRefuse();
    return Response.ok(check).tag(Version.tag(check.version())).build();
  }
}
