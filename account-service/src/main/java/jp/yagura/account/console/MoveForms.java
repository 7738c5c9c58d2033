package jp.yagura.account.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountState;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.MoveAccount;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moving an account to another state by form. */
@Path("/accounts/{id}/state")
@Produces("text/html;charset=UTF-8")
class MoveForms {
  private final FindAccounts find;
  private final MoveAccount move;
  private final AccountDetail detail;
  private final CurrentCaller caller;
  private final Language language;

  MoveForms(
      FindAccounts find,
      MoveAccount move,
      AccountDetail detail,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.move = move;
    this.detail = detail;
    this.caller = caller;
    this.language = language;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(hidden = true)
  public Response send(@PathParam("id") AccountId id, @BeanParam MoveForm form) {
    AccountView account = find.one(id);
    FormErrors errors = form.errors(language.now());
    AccountState to = form.state();
    if (to == null || errors.any()) {
      return again(account, form, errors);
    }
    return switch (move.byHand(id, form.readVersion(), to, form.why(), caller.actor())) {
      case Outcome.Done<AccountView> _ -> Response.seeOther(URI.create("/accounts/" + id)).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  private Response again(AccountView account, MoveForm form, FormErrors errors) {
    return Response.status(422).entity(detail.page(account, form, errors)).build();
  }
}
