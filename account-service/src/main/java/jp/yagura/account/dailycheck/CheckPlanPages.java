package jp.yagura.account.dailycheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** How often one account is looked at, and its last weeks. */
@Path("/accounts/{id}/daily-check")
@Produces("text/html;charset=UTF-8")
class CheckPlanPages {
  private final CheckAccess access;
  private final CheckPlans plans;
  private final FindChecks find;
  private final ChangeCheckPlan change;
  private final Language language;

  CheckPlanPages(
      CheckAccess access,
      CheckPlans plans,
      FindChecks find,
      ChangeCheckPlan change,
      Language language) {
    this.access = access;
    this.plans = plans;
    this.find = find;
    this.change = change;
    this.language = language;
  }

  /**
   * The page.
   *
   * @param rhythm wire name of what is chosen in the form
   */
  record Shown(
      AccountView a,
      CheckPlan plan,
      List<CheckDay> days,
      boolean mayPlan,
      String rhythm,
      String reason,
      String version) {}

  @CheckedTemplate(basePath = "dailycheck")
  static class Pages {
    static native TemplateInstance plan(
        Shown p, List<CheckRhythm> rhythms, FormErrors errors, boolean done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance plan(
      @PathParam("id") AccountId id, @QueryParam("done") @DefaultValue("") String done) {
    AccountView account = access.readable(id);
    CheckPlan plan = plans.of(account);
    Shown shown = shown(account, plan.rhythm().wire(), plan.reason(), Version.tag(plan.version()));
    return page(shown, FormErrors.NONE, done.equals("changed"));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response send(
      @PathParam("id") AccountId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("rhythm") @DefaultValue("") String rhythm,
      @FormParam("reason") @DefaultValue("") String reason) {
    AccountView account = access.plannable(id);
    Optional<CheckRhythm> chosen =
        Arrays.stream(CheckRhythm.values()).filter(it -> it.wire().equals(rhythm)).findFirst();
    Outcome<CheckPlan> outcome =
        chosen
            .map(it -> change.change(id, version, it, reason))
            .orElseGet(() -> Outcome.refused(Refused.invalid("rhythm", "check-choose-rhythm")));
    return switch (outcome) {
      case Outcome.Done<CheckPlan> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "/daily-check?done=changed")).build();
      case Outcome.NotDone<CheckPlan>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        Shown shown = shown(account, rhythm, reason, version.text());
        yield Response.status(422).entity(page(shown, errors, false)).build();
      }
    };
  }

  private Shown shown(AccountView account, String rhythm, String reason, String version) {
    return new Shown(
        account,
        plans.of(account),
        find.days(account),
        access.mayPlan(account),
        rhythm,
        reason,
        version);
  }

  private static TemplateInstance page(Shown shown, FormErrors errors, boolean done) {
    return Pages.plan(shown, List.of(CheckRhythm.values()), errors, done);
  }
}
