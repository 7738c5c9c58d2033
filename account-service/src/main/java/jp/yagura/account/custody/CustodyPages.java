package jp.yagura.account.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Who keeps the credentials of an account: to read, to change, and to print for the worst day. */
@Path("/accounts/{id}/custody")
@Produces("text/html;charset=UTF-8")
class CustodyPages {
  private final CustodyAccess access;
  private final ReadCustody read;
  private final ChangeCustody change;
  private final CustodyDuties duties;
  private final FindDue due;
  private final FindSharedKeys shared;
  private final Language language;

  CustodyPages(
      CustodyAccess access,
      ReadCustody read,
      ChangeCustody change,
      CustodyDuties duties,
      FindDue due,
      FindSharedKeys shared,
      Language language) {
    this.access = access;
    this.read = read;
    this.change = change;
    this.duties = duties;
    this.due = due;
    this.shared = shared;
    this.language = language;
  }

  /**
   * A record as it is shown.
   *
   * @param c the record
   * @param now those who have it today
   * @param shared the accounts that share a key with it
   */
  record Shown(
      AccountView a,
      CustodyView c,
      List<Custodian> now,
      FindSharedKeys.Shared shared,
      List<DueView> due,
      List<CustodyDuties.Duty> duties,
      boolean mayChange,
      boolean done) {}

  @CheckedTemplate(basePath = "custody")
  static class Pages {
    static native TemplateInstance page(Shown p);

    static native TemplateInstance sheet(Shown p, LocalDate today);

    static native TemplateInstance edit(
        AccountView account,
        CustodyForm form,
        List<SecondFactorKind> kinds,
        List<CustodyDuties.Duty> duties,
        FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance page(
      @PathParam("id") AccountId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.page(shown(id, "page", done.equals("changed")));
  }

  /** What to have at hand when nobody gets into the account any more. */
  @GET
  @Path("sheet")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance sheet(@PathParam("id") AccountId id) {
    return Pages.sheet(shown(id, "sheet", false), due.today());
  }

  @GET
  @Path("edit")
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public TemplateInstance form(@PathParam("id") AccountId id) {
    AccountView account = access.changeable(id);
    return edit(account, CustodyForm.of(read.read(id, "form")), FormErrors.NONE);
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  public Response send(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    AccountView account = access.changeable(id);
    CustodyForm form = CustodyForm.of(sent);
    Locale now = language.now();
    List<Refused> wrong = new ArrayList<>();
    CustodyEntry entry = form.entry(now, wrong);
    if (!wrong.isEmpty()) {
      wrong.addAll(EntryRules.refusals(entry, due.today(), now));
      return again(account, form, wrong);
    }
    return switch (change.change(id, form.ifMatch(), entry, now)) {
      case Outcome.Done<CustodyView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "/custody?done=changed")).build();
      case Outcome.NotDone<CustodyView>(var refusals) -> again(account, form, refusals);
    };
  }

  private Response again(AccountView account, CustodyForm form, List<Refused> refusals) {
    FormErrors errors = FormErrors.of(refusals, language.now());
    return Response.status(422).entity(edit(account, form, errors)).build();
  }

  private TemplateInstance edit(AccountView account, CustodyForm form, FormErrors errors) {
    return Pages.edit(
        account,
        form,
        List.of(SecondFactorKind.values()),
        duties.of(account.municipality(), language.now()),
        errors);
  }

  private Shown shown(AccountId id, String how, boolean done) {
    AccountView account = access.readable(id);
    CustodyView custody = read.read(id, how);
    return new Shown(
        account,
        custody,
        custody.custody().custodiansOn(due.today()),
        shared.of(account),
        DueView.of(custody.due(), language.now()),
        duties.of(account.municipality(), language.now()),
        access.mayChange(account),
        done);
  }
}
