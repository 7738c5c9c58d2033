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
import java.time.LocalDate;
import java.util.Map;
import jp.yagura.account.closing.Closer;
import jp.yagura.account.console.papers.Ending;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.RetireAccount;
import jp.yagura.account.state.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Taking an account out of use by form, the way the municipality's guideline says. */
@Path("/accounts/{id}/retire")
@Produces("text/html;charset=UTF-8")
class RetireForms {
  private final FindAccounts find;
  private final RetireAccount retire;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Language language;

  RetireForms(
      FindAccounts find,
      RetireAccount retire,
      GuidelineBook book,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.retire = retire;
    this.book = book;
    this.caller = caller;
    this.language = language;
  }

  @CheckedTemplate(basePath = "accounts")
  static class Pages {
    static native TemplateInstance retire(
        AccountView a,
        Ending ending,
        String notYou,
        AccountForm form,
        FormErrors errors,
        LocalDate today);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(hidden = true)
  public Response form(@PathParam("id") AccountId id) {
    AccountView account = find.one(id);
    if (account.state() == AccountState.RETIRED) {
      return Response.seeOther(URI.create("/accounts/" + id)).build();
    }
    var version = new Typed(Map.of("version", String.valueOf(account.version())));
    return Response.ok(page(account, new AccountForm(version), FormErrors.NONE)).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(hidden = true)
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = new AccountForm(Typed.of(sent));
    AccountView account = find.one(id);
    String reason = form.value("reason").strip();
    FormErrors errors = MoveForms.errors(false, reason, language.now());
    var ending = new RetireAccount.Ending(reason, form.typed().closing());
    if (errors.any()) {
      return again(account, form, FormCheck.both(errors, refusedAnyway(account, ending)));
    }
    return switch (retire.retire(
        id, form.typed().readVersion(), ending, Closer.of(caller), caller.actor())) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "?done=retired")).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  /** What else is wrong, so that everything can be put right at once. */
  private FormErrors refusedAnyway(AccountView account, RetireAccount.Ending ending) {
    return switch (retire.weighed(account, ending.said(), Closer.of(caller))) {
      case Outcome.Done<?> _ -> FormErrors.NONE;
      case Outcome.NotDone<?>(var refusals) -> FormErrors.of(refusals, language.now());
    };
  }

  private Response again(AccountView account, AccountForm form, FormErrors errors) {
    return Response.status(422).entity(page(account, form, errors)).build();
  }

  private TemplateInstance page(AccountView account, AccountForm form, FormErrors errors) {
    Ending ending =
        book.inForce(account.municipality())
            .map(profile -> Ending.of(profile, account, language.now()))
            .orElse(Ending.NONE);
    String notYou =
        retire
            .hands(account, Closer.of(caller))
            .map(refused -> Words.of(refused, language.now()))
            .orElse("");
    return Pages.retire(account, ending, notYou, form, errors, book.today());
  }
}
