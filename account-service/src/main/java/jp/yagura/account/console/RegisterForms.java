package jp.yagura.account.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.account.console.papers.Gate;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.RegisterAccount;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Registering by form. */
@Path("/accounts/new")
@Produces("text/html;charset=UTF-8")
class RegisterForms {
  private final RegisterAccount register;
  private final CurrentCaller caller;
  private final CurrentMunicipality municipality;
  private final GuidelineBook book;
  private final FormCheck check;
  private final Language language;

  RegisterForms(
      RegisterAccount register,
      CurrentCaller caller,
      CurrentMunicipality municipality,
      GuidelineBook book,
      FormCheck check,
      Language language) {
    this.register = register;
    this.caller = caller;
    this.municipality = municipality;
    this.book = book;
    this.check = check;
    this.language = language;
  }

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance register(
        AccountForm form, FormErrors errors, List<Platform> platforms, Gate gate, LocalDate today);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(hidden = true)
  public TemplateInstance form() {
    return page(AccountForm.empty(caller.division().orElse("")), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(hidden = true)
  public Response send(MultivaluedMap<String, String> sent) {
    AccountForm form = new AccountForm(Typed.of(sent));
    FormErrors errors = check.newAccount(form);
    if (errors.any()) {
      return again(form, errors);
    }
    return switch (register.register(form.opened(), caller.actor())) {
      case Outcome.Done<AccountView>(AccountView account) ->
          Response.seeOther(URI.create("/accounts/" + account.id() + "?done=registered")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(form, FormErrors.of(refusals, language.now()));
    };
  }

  private Response again(AccountForm form, FormErrors errors) {
    return Response.status(422).entity(page(form, errors)).build();
  }

  private TemplateInstance page(AccountForm form, FormErrors errors) {
    Gate gate =
        book.inForce(municipality.required())
            .map(profile -> Gate.of(profile, language.now()))
            .orElse(Gate.NONE);
    return Pages.register(form, errors, List.of(Platform.values()), gate, book.today());
  }
}
