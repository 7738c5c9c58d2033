package jp.yagura.account.register;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The page of one account, and the small forms on it. */
@Path("/accounts/{id}")
@Produces("text/html;charset=UTF-8")
class AccountPages {
  private final FindAccounts find;
  private final AccountDetail detail;
  private final MoveAccount move;
  private final RecordStages record;
  private final ReplaceAccount replace;
  private final StrikeFormer strike;
  private final CurrentCaller caller;
  private final Language language;

  AccountPages(
      FindAccounts find,
      AccountDetail detail,
      MoveAccount move,
      RecordStages record,
      ReplaceAccount replace,
      StrikeFormer strike,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.detail = detail;
    this.move = move;
    this.record = record;
    this.replace = replace;
    this.strike = strike;
    this.caller = caller;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") AccountId id, @QueryParam("done") @Nullable String done) {
    return detail.page(find.one(id), done == null ? "" : done);
  }

  /** Moves it to a state that it may leave again. */
  @POST
  @Path("state")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response move(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = find.one(id);
    FormErrors errors = form.reasonErrors(language.now());
    AccountState to = AccountState.of(form.value("to")).orElse(null);
    if (to == null) {
      FormErrors noState = AccountForm.error("to", RefusalWords.of("choose-state", language.now()));
      return again(account, form, AccountForm.both(noState, errors));
    }
    return errors.any()
        ? again(account, form, errors)
        : answer(
            account,
            form,
            "moved",
            move.move(id, form.ifMatch(), to, form.reason(), caller.actor()));
  }

  /** Records what was done after it was opened or closed. */
  @POST
  @Path("stages")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response record(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = find.one(id);
    if (!Editor.of(caller).mayEdit(account.operatingDivision())) {
      throw Refused.forbidden("not-your-division").exception();
    }
    String part = account.closing() == null ? "opening" : "closing";
    var answers = StageAnswer.typed(form.fields(), part);
    return answer(account, form, "recorded", record.record(id, form.ifMatch(), answers));
  }

  /** Says which account took its place. */
  @POST
  @Path("successor")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response replace(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = find.one(id);
    FormErrors errors = form.reasonErrors(language.now());
    if (errors.any()) {
      return again(account, form, errors);
    }
    String chosen = form.value("accountId").strip();
    AccountId successor;
    try {
      successor = chosen.isEmpty() ? null : new AccountId(UUID.fromString(chosen));
    } catch (IllegalArgumentException _) {
      String sentence = RefusalWords.of("successor-not-found", language.now());
      return again(account, form, AccountForm.error("accountId", sentence));
    }
    return answer(
        account, form, "replaced", replace.replace(id, form.ifMatch(), successor, form.reason()));
  }

  /** Strikes out a former name that was recorded by mistake. */
  @POST
  @Path("former")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response strike(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    AccountView account = find.one(id);
    FormErrors errors = form.reasonErrors(language.now());
    return errors.any()
        ? again(account, form, errors)
        : answer(
            account,
            form,
            "struck",
            strike.strike(id, form.ifMatch(), form.value("handle"), form.reason()));
  }

  private Response answer(
      AccountView account, AccountForm form, String done, Outcome<AccountView> outcome) {
    return switch (outcome) {
      case Outcome.Done<AccountView> _ ->
          Response.seeOther(URI.create("/accounts/" + account.id() + "?done=" + done)).build();
      case Outcome.NotDone<AccountView>(var refusals) ->
          again(account, form, FormErrors.of(refusals, language.now()));
    };
  }

  private Response again(AccountView account, AccountForm form, FormErrors errors) {
    return Response.status(422).entity(detail.page(account, form, errors, "")).build();
  }
}
