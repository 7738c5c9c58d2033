package jp.yagura.account.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.account.register.list.AccountQuery;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "The register of official accounts")
class AccountsApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final FindAccounts find;
  private final RegisterAccount register;
  private final EditAccount edit;
  private final StrikeFormer names;
  private final ReplaceAccount replace;
  private final Idempotency idempotency;
  private final CurrentCaller caller;
  private final Clock clock;

  AccountsApi(
      FindAccounts find,
      RegisterAccount register,
      EditAccount edit,
      StrikeFormer names,
      ReplaceAccount replace,
      Idempotency idempotency,
      CurrentCaller caller,
      Clock clock) {
    this.names = names;
    this.replace = replace;
    this.clock = clock;
    this.find = find;
    this.register = register;
    this.edit = edit;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "List accounts; sort by registered, name, division or state-since")
  @APIResponse(responseCode = "200", description = "One page; next is the cursor of another")
  @APIResponse(responseCode = "422", description = "A parameter has no such value")
  public Page<AccountView> list(
      @BeanParam AccountQuery query, @QueryParam("limit") @Nullable String limit) {
    return find.page(
        query.filter(), query.order(), query.after(), Cursor.limit(limit, USUAL, MOST));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Read one account; the ETag is what a change needs as If-Match")
  @APIResponse(responseCode = "200", description = "The account")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Response one(@PathParam("id") AccountId id) {
    return tagged(find.one(id));
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What happened to an account, the newest first")
  @APIResponse(responseCode = "200", description = "One page; next is the cursor of another")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Page<HistoryEntry> history(
      @PathParam("id") AccountId id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return find.history(id, Cursor.parse(cursor), Cursor.limit(limit, USUAL, MOST));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Register an account")
  @APIResponse(responseCode = "201", description = "Registered; Location and ETag are set")
  @APIResponse(
      responseCode = "409",
      description = "Handle or platform id taken, or not in the list of the guideline")
  @APIResponse(
      responseCode = "422",
      description = "A field is wrong, or a stage that the guideline asks for is missing")
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AccountEntry body) {
    return idempotency.once(
        key,
        "register-account",
        body,
        () -> {
          AccountView account = register.register(body, caller.actor()).orRefuse();
          return Reply.created(
              "/api/v1/accounts/" + account.id(), Version.tag(account.version()), account);
        });
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Change an entry; heads those of their own division")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "A field is wrong, or may not change any more")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @Parameter(
              description =
                  "Asked for when handle or address change: renamed keeps the old ones as former,"
                      + " corrected says that the entry was wrong")
          @QueryParam("nameChange")
          @Nullable String nameChange,
      @Parameter(description = "Day of the renaming in Japan, as ISO 8601; today when left out")
          @QueryParam("renamedOn")
          @Nullable String renamedOn,
      @NotNull @Valid AccountEntry body) {
    NameChange named = NameChanges.typed(nameChange, renamedOn, today()).orRefuse();
    return tagged(edit.edit(id, ifMatch, body, named).orRefuse());
  }

  @DELETE
  @Path("{id}/former")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Strike out a former name that was recorded by mistake")
  @APIResponse(responseCode = "200", description = "Struck out; the history keeps it")
  @APIResponse(responseCode = "404", description = "The account was never recorded so")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  public Response strikeFormer(
      @PathParam("id") AccountId id,
      @QueryParam("handle") @DefaultValue("") String handle,
      @QueryParam("reason") @Nullable String reason,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    find.one(id);
    return tagged(names.strike(id, ifMatch, handle, Reasons.required(reason)).orRefuse());
  }

  /** Which account took an account's place; null when none did. */
  record Successor(@Nullable AccountId accountId, @NotBlank @Characters(max = 500) String reason) {}

  @PUT
  @Path("{id}/successor")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Say which account took this one's place, or that none did")
  @APIResponse(responseCode = "200", description = "Said")
  @APIResponse(responseCode = "409", description = "It would lead back to this account")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "The register has no such account")
  public Response succeed(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Successor body) {
    return tagged(replace.replace(id, ifMatch, body.accountId(), body.reason()).orRefuse());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private static Response tagged(AccountView account) {
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }
}
