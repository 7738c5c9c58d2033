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
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.ChangeAccount;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.RecordStages;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Recording by form what was done after an account was opened or closed. */
@Path("/accounts/{id}/stages")
@Produces("text/html;charset=UTF-8")
class StageForms {
  private final FindAccounts find;
  private final ChangeAccount change;
  private final RecordStages record;
  private final AccountDetail detail;
  private final CurrentCaller caller;
  private final Language language;

  StageForms(
      FindAccounts find,
      ChangeAccount change,
      RecordStages record,
      AccountDetail detail,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.change = change;
    this.record = record;
    this.detail = detail;
    this.caller = caller;
    this.language = language;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(hidden = true)
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    Typed form = Typed.of(sent);
    AccountView account = find.one(id);
    if (!change.allowed(account)) {
      throw Refused.forbidden("not-your-division").exception();
    }
    String part = account.closing() == null ? "opening" : "closing";
    return switch (record.record(id, form.readVersion(), form.stages(part), caller.actor())) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "?done=recorded")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          Response.status(422)
              .entity(
                  detail.page(
                      account, new AccountForm(form), FormErrors.of(refusals, language.now()), ""))
              .build();
    };
  }
}
