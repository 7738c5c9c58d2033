package jp.yagura.account.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
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
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningQuestions;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.profile.Platform;

/** Registering by form. */
@Path("/accounts/new")
@Produces("text/html;charset=UTF-8")
class RegisterPages {
  private final RegisterAccount register;
  private final CurrentCaller caller;
  private final OpeningPolicy opening;
  private final GuidelineBook book;
  private final Validator validator;
  private final Language language;

  RegisterPages(
      RegisterAccount register,
      CurrentCaller caller,
      OpeningPolicy opening,
      GuidelineBook book,
      Validator validator,
      Language language) {
    this.register = register;
    this.caller = caller;
    this.opening = opening;
    this.book = book;
    this.validator = validator;
    this.language = language;
  }

  @CheckedTemplate(basePath = "register")
  static class Pages {
    static native TemplateInstance register(
        AccountForm form,
        FormErrors errors,
        List<Platform> platforms,
        OpeningQuestions gate,
        LocalDate today);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN})
  public TemplateInstance form() {
    return page(AccountForm.empty(caller.division().orElse("")), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response send(MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    FormErrors errors = errors(form);
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

  /** All that is wrong at once: the fields first, then what the guideline asks. */
  private FormErrors errors(AccountForm form) {
    FormErrors entry = form.errors(validator, language.now());
    return switch (opening.judge(form.opening())) {
      case Outcome.Done<?> _ -> entry;
      case Outcome.NotDone<?>(var refusals) ->
          AccountForm.both(entry, FormErrors.of(refusals, language.now()));
    };
  }

  private Response again(AccountForm form, FormErrors errors) {
    return Response.status(422).entity(page(form, errors)).build();
  }

  private TemplateInstance page(AccountForm form, FormErrors errors) {
    OpeningQuestions gate = opening.questions();
    return Pages.register(form, errors, List.of(Platform.values()), gate, book.today());
  }
}
