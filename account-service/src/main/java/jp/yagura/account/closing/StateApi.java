package jp.yagura.account.closing;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.MoveAccount;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The state of an account: to its end, or to a state that it may leave again. */
@Path("/api/v1/accounts/{id}/state")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class StateApi {
  private final FindAccounts find;
  private final MoveAccount move;
  private final RetireAccount retire;
  private final CurrentCaller caller;

  StateApi(FindAccounts find, MoveAccount move, RetireAccount retire, CurrentCaller caller) {
    this.find = find;
    this.move = move;
    this.retire = retire;
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
      @NotBlank @Characters(max = 500) String reason,
      @Nullable ClosingAnswers closing) {}

  @POST
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Move an account to another state; heads retire those of their division")
  @APIResponse(responseCode = "200", description = "Moved")
  @APIResponse(
      responseCode = "409",
      description =
          "Not a legal move; possible lists those that are. Or the guideline is not obeyed yet")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "What the guideline asks for is missing")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response move(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Move body) {
    AccountView account = moved(id, ifMatch, body).orRefuse();
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }

  private Outcome<AccountView> moved(AccountId id, IfMatch ifMatch, Move body) {
    Optional<Refused> stale = ifMatch.refuses(find.one(id).version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    ClosingAnswers closing = body.closing();
    if (body.to() == AccountState.RETIRED) {
      ClosingAnswers answers = closing == null ? ClosingAnswers.NOTHING : closing;
      var ending = new RetireAccount.Ending(body.reason(), answers);
      return retire.retire(id, ifMatch, ending, Editor.of(caller), caller.actor());
    }
    if (!caller.is(Role.PR, Role.ADMIN)) {
      return Outcome.refused(Refused.forbidden("moved-by-pr"));
    }
    return closing == null
        ? move.move(id, ifMatch, body.to(), body.reason(), caller.actor())
        : Outcome.refused(Refused.invalid("closing", "closing-only-for-the-end"));
  }
}
