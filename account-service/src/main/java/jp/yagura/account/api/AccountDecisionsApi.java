package jp.yagura.account.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.account.closing.ClosingSaid;
import jp.yagura.account.registry.AccountEntry;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.ChangeAccount;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.RegisterAccount;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class AccountDecisionsApi {
  private final FindAccounts find;
  private final RegisterAccount register;
  private final ChangeAccount change;
  private final StateMoves moves;
  private final Idempotency idempotency;
  private final CurrentCaller caller;

  AccountDecisionsApi(
      FindAccounts find,
      RegisterAccount register,
      ChangeAccount change,
      StateMoves moves,
      Idempotency idempotency,
      CurrentCaller caller) {
    this.find = find;
    this.register = register;
    this.change = change;
    this.moves = moves;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * A move to another state.
   *
   * @param reason what residents and auditors may ask for
   * @param closing how the guideline was obeyed; only when the account is retired
   */
  record Move(
      @NotNull AccountState to,
      @NotBlank @Size(max = 500) String reason,
      @Nullable ClosingSaid closing) {}

  @POST
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
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Change an entry; heads those of their own division")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "A field is wrong, or may not change any more")
  public Response change(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AccountEntry body) {
    return AccountsApi.tagged(change.change(id, read(id, ifMatch), body).orRefuse());
  }

  @POST
  @Path("{id}/state")
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Move an account to another state; heads retire those of their division")
  @APIResponse(responseCode = "200", description = "Moved")
  @APIResponse(
      responseCode = "409",
      description =
          "Not a legal move; possible lists those that are. Or the guideline is not obeyed yet")
  @APIResponse(responseCode = "422", description = "What the guideline asks for is missing")
  public Response move(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Move body) {
    return AccountsApi.tagged(moves.move(id, read(id, ifMatch), body).orRefuse());
  }

  /**
   * The version that the caller says to have read; ends the request when it is not the present one.
   */
  private long read(AccountId id, @Nullable String ifMatch) {
    long version = find.one(id).version();
    Version.check(ifMatch, version);
    return version;
  }
}
