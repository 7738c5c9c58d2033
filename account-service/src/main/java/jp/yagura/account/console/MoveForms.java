package jp.yagura.account.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.MoveAccount;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Words;
import jp.yagura.kit.web.PlainTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Moving an account by form to a state that it may leave again. */
@Path("/accounts/{id}/state")
@Produces("text/html;charset=UTF-8")
class MoveForms {
  private static final int LONGEST = 500;

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
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    Typed form = Typed.of(sent);
    AccountView account = find.one(id);
    AccountState to = AccountState.of(form.value("to")).orElse(null);
    FormErrors errors = errors(to == null, form.value("reason").strip(), language.now());
    if (to == null || errors.any()) {
      return again(account, form, errors);
    }
    String reason = form.value("reason").strip();
    return switch (move.byHand(id, form.readVersion(), to, reason, caller.actor())) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "?done=moved")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  static FormErrors errors(boolean noState, String reason, Locale locale) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (noState) {
      fields.put("to", Words.of("choose-state", locale));
    }
    if (reason.isEmpty() || reason.length() > LONGEST) {
      fields.put("reason", Words.of("reason-length", locale, LONGEST));
    } else if (PlainTexts.hasControls(reason)) {
      fields.put("reason", Words.of("text-control-characters", locale));
    }
    return new FormErrors(fields, List.of());
  }

  private Response again(AccountView account, Typed form, FormErrors errors) {
    return Response.status(422)
        .entity(detail.page(account, new AccountForm(form), errors, ""))
        .build();
  }
}
