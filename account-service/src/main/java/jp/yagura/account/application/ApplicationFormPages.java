package jp.yagura.account.application;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.UUID;
import jp.yagura.account.accountreview.ClosingProposals;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.account.Opening;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Writing an application. */
@Path("/accounts/applications")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
class ApplicationFormPages {
  private final LayOutApplication layOut;
  private final DraftApplication draft;
  private final ActOnApplication act;
  private final ClosingProposals proposals;

  ApplicationFormPages(
      LayOutApplication layOut,
      DraftApplication draft,
      ActOnApplication act,
      ClosingProposals proposals) {
    this.proposals = proposals;
    this.layOut = layOut;
    this.draft = draft;
    this.act = act;
  }

  /**
   * What the form is about.
   *
   * @param id of the application; null before it is stored
   * @param account that it is about; null for a new one
   * @param division that applies
   */
  record Subject(
      @Nullable UUID id,
      ApplicationKind kind,
      @Nullable AccountView account,
      String division,
      boolean forTheHead) {
    /** Where the form is sent. */
    public String action() {
      return "/accounts/applications/" + (id == null ? "new" : id + "/edit");
    }
  }

  @CheckedTemplate(basePath = "application")
  static class Pages {
    static native TemplateInstance form(
        Subject s,
        ApplicationQuestions q,
        ApplicationForm form,
        FormErrors errors,
        List<Platform> platforms);
  }

  /** A new application; ends the request where it is not this person's to file. */
  @GET
  @Path("new")
  public TemplateInstance form(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("account") @Nullable AccountId account) {
    ApplicationKind chosen = kind(kind);
    AccountView about = layOut.account(account == null ? null : account.value());
    ApplicationForm form =
        about == null ? ApplicationForm.empty() : ApplicationForm.beginning(begun(chosen, about));
    return page(subject(null, chosen, about), form, FormErrors.NONE);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    ApplicationKind kind = kind(form.value("kind"));
    AccountView about = layOut.account(uuid(form.value("account")));
    ApplicationContent content = form.content(listed(kind));
    return switch (draft.draft(kind, about == null ? null : about.id(), content)) {
      case Outcome.NotDone<ApplicationView>(var refusals) ->
          again(subject(null, kind, about), form, refusals);
      case Outcome.Done<ApplicationView>(ApplicationView made) -> written(made, form, "drafted");
    };
  }

  @GET
  @Path("{id}/edit")
  public Response edit(@PathParam("id") ApplicationId id) {
    ApplicationPage now = layOut.page(id);
    if (!now.mayWrite()) {
      return Response.seeOther(URI.create("/accounts/applications/" + id)).build();
    }
    ApplicationView it = layOut.read(id);
    ApplicationForm form = ApplicationForm.filled(it, listed(it.kind()));
    return Response.ok(
            page(
                subject(it.id(), it.kind(), layOut.account(it.accountId())), form, FormErrors.NONE))
        .build();
  }

  @POST
  @Path("{id}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    ApplicationView before = layOut.read(id);
    var content = new ApplicationAct.Write(form.content(listed(before.kind())));
    return switch (act.act(id, form.ifMatch(), content)) {
      case Outcome.NotDone<ApplicationView>(var refusals) ->
          again(
              subject(before.id(), before.kind(), layOut.account(before.accountId())),
              form,
              refusals);
      case Outcome.Done<ApplicationView>(ApplicationView now) -> written(now, form, "written");
    };
  }

  /** It is stored; where it was to be handed in too, that is tried now. */
  private Response written(ApplicationView it, ApplicationForm form, String done) {
    if (!form.value("act").equals("file")) {
      return seen(it.id(), done);
    }
    var filing = new ApplicationAct.File(form.ticked("headAgrees"));
    ApplicationForm now = form.on(it.version());
    return switch (act.act(new ApplicationId(it.id()), now.ifMatch(), filing)) {
      case Outcome.Done<ApplicationView> _ -> seen(it.id(), "filed");
      case Outcome.NotDone<ApplicationView>(var refusals) ->
          again(subject(it.id(), it.kind(), layOut.account(it.accountId())), now, refusals);
    };
  }

  private static Response seen(UUID id, String done) {
    return Response.seeOther(URI.create("/accounts/applications/" + id + "?done=" + done)).build();
  }

  private Response again(Subject subject, ApplicationForm form, List<Refused> refusals) {
    int status =
        refusals.getFirst().reason() == Refused.Reason.FORBIDDEN
            ? Refused.Reason.FORBIDDEN.status()
            : Refused.Reason.INVALID.status();
    return Response.status(status)
        .entity(page(subject, form, FormErrors.of(refusals, layOut.language())))
        .build();
  }

  private TemplateInstance page(Subject subject, ApplicationForm form, FormErrors errors) {
    return Pages.form(
        subject, layOut.questions(subject.kind()), form, errors, List.of(Platform.values()));
  }

  private Subject subject(@Nullable UUID id, ApplicationKind kind, @Nullable AccountView about) {
    String division = about == null ? layOut.acting().division() : about.operatingDivision();
    return new Subject(id, kind, about, division, layOut.acting().forTheHead(division));
  }

  private List<Opening.FixedAccount> listed(ApplicationKind kind) {
    return kind == ApplicationKind.OPENING ? layOut.profile().opening().fixedAccounts() : List.of();
  }

  /** What is known already: the policy as it is, or why a review proposes the end. */
  private ApplicationContent begun(ApplicationKind kind, AccountView about) {
    return switch (kind) {
      case OPENING -> ApplicationContent.EMPTY;
      case POLICY_CHANGE -> policyOf(about);
      case CLOSING ->
          proposals
              .of(about.id())
              .map(it -> ApplicationContent.ofClosing(it.words(), it.criterion()))
              .orElse(ApplicationContent.EMPTY);
    };
  }

  private static ApplicationContent policyOf(AccountView account) {
    var opening = account.opening();
    ApplicationForm form = ApplicationForm.empty();
    if (opening != null) {
      var fields = new java.util.LinkedHashMap<String, String>();
      opening.policy().forEach(item -> fields.put("policy." + item.id(), item.value()));
      form = new ApplicationForm(fields);
    }
    return form.content(List.of());
  }

  private static ApplicationKind kind(@Nullable String name) {
    return WireNames.find(ApplicationKind.class, name == null ? "" : name)
        .orElse(ApplicationKind.OPENING);
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
