package jp.yagura.account.closing;

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
import java.time.LocalDate;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountForm;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.RefusalWords;

/** Taking an account out of use by form, the way the municipality's guideline says. */
@Path("/accounts/{id}/retire")
@Produces("text/html;charset=UTF-8")
class RetirePages {
  private final FindAccounts find;
  private final RetireAccount retire;
  private final ClosingPolicy policy;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Language language;

  RetirePages(
      FindAccounts find,
      RetireAccount retire,
      ClosingPolicy policy,
      GuidelineBook book,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.retire = retire;
    this.policy = policy;
    this.book = book;
    this.caller = caller;
    this.language = language;
  }

  @CheckedTemplate(basePath = "closing")
  static class Pages {
    static native TemplateInstance retire(
        AccountView a,
        ClosingQuestions ending,
        String notYou,
        AccountForm form,
        FormErrors errors,
        LocalDate today);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response form(@PathParam("id") AccountId id) {
    AccountView account = find.one(id);
    if (account.state() == AccountState.RETIRED) {
      return Response.seeOther(URI.create("/accounts/" + id)).build();
    }
    return Response.ok(page(account, AccountForm.read(account), FormErrors.NONE)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = find.one(id);
    FormErrors errors = form.reasonErrors(language.now());
    ClosingAnswers answers = ClosingAnswers.typed(form.fields());
    if (errors.any()) {
      return again(account, form, AccountForm.both(errors, refusedAnyway(account, answers)));
    }
    var ending = new RetireAccount.Ending(form.reason(), answers);
    return switch (retire.retire(id, form.ifMatch(), ending, Editor.of(caller), caller.actor())) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "?done=retired")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  /** What else is wrong, so that everything can be put right at once. */
  private FormErrors refusedAnyway(AccountView account, ClosingAnswers answers) {
    return switch (policy.judge(account, answers, Editor.of(caller))) {
      case Outcome.Done<?> _ -> FormErrors.NONE;
      case Outcome.NotDone<?>(var refusals) -> FormErrors.of(refusals, language.now());
    };
  }

  private Response again(AccountView account, AccountForm form, FormErrors errors) {
    return Response.status(422).entity(page(account, form, errors)).build();
  }

  private TemplateInstance page(AccountView account, AccountForm form, FormErrors errors) {
    ClosingQuestions ending =
        book.inForce(account.municipality())
            .map(profile -> ClosingQuestions.of(profile, account, language.now()))
            .orElse(ClosingQuestions.NONE);
    String notYou =
        policy
            .hands(account, Editor.of(caller))
            .map(refused -> RefusalWords.of(refused, language.now()))
            .orElse("");
    return Pages.retire(account, ending, notYou, form, errors, book.today());
  }
}
