package jp.yagura.account.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
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
import java.time.Clock;
import java.time.LocalDate;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Changing an entry by form. */
@Path("/accounts/{id}/edit")
@Produces("text/html;charset=UTF-8")
class EditPages {
  private final FindAccounts find;
  private final EditAccount edit;
  private final Validator validator;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  EditPages(
      FindAccounts find,
      EditAccount edit,
      Validator validator,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.clock = clock;
    this.caller = caller;
    this.find = find;
    this.edit = edit;
    this.validator = validator;
    this.language = language;
  }

  @CheckedTemplate(basePath = "register")
  static class Pages {
    static native TemplateInstance edit(AccountView account, AccountForm form, FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public TemplateInstance form(@PathParam("id") AccountId id) {
    AccountView account = changeable(id);
    return Pages.edit(account, AccountForm.filled(account), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = changeable(id);
    FormErrors errors = form.errors(validator, language.now());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    Outcome<NameChange> named =
        NameChanges.typed(form.value("nameChange"), form.value("renamedOn"), today);
    if (named instanceof Outcome.NotDone<NameChange>(var refusals)) {
      errors = AccountForm.both(errors, FormErrors.of(refusals, language.now()));
    }
    if (errors.any()) {
      return again(account, form, errors);
    }
    return switch (edit.edit(id, form.ifMatch(), form.entry(), named.orRefuse())) {
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
    if (!Editor.of(caller).mayEdit(account.operatingDivision())) {
      throw Refused.forbidden("not-your-division").exception();
    }
    return account;
  }
}
