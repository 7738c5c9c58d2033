package jp.yagura.account.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Changing an entry by form. */
@Path("/accounts/{id}/edit")
@Produces("text/html;charset=UTF-8")
class ChangeForms {
  private final FindAccounts find;
  private final ChangeAccount change;
  private final FormCheck check;
  private final Language language;

  ChangeForms(FindAccounts find, ChangeAccount change, FormCheck check, Language language) {
    this.find = find;
    this.change = change;
    this.check = check;
    this.language = language;
  }

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance edit(AccountView account, AccountForm form, FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(hidden = true)
  public TemplateInstance form(@PathParam("id") AccountId id) {
    AccountView account = changeable(id);
    return Pages.edit(account, AccountForm.of(account), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(hidden = true)
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = new AccountForm(Typed.of(sent));
    AccountView account = changeable(id);
    FormErrors errors = check.entry(form);
    if (errors.any()) {
      return again(account, form, errors);
    }
    return switch (change.change(id, form.typed().readVersion(), form.entry())) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "?done=changed")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  private static Response again(AccountView account, AccountForm form, FormErrors errors) {
    return Response.status(422).entity(Pages.edit(account, form, errors)).build();
  }

  private AccountView changeable(AccountId id) {
    AccountView account = find.one(id);
    if (!change.allowed(account)) {
      throw Refused.forbidden("not-your-division").exception();
    }
    return account;
  }
}
