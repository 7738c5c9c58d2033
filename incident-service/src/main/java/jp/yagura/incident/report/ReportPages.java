package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.incident.AtWork;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Link;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The report form: one screen, made for a phone and for somebody in a hurry. */
@Path("/reports/new")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
class ReportPages {
  private static final int LISTED = 30;
  private final ReadForm reader;
  private final SendOnce sending;
  private final FindAccount accounts;
  private final AskLikeness likeness;
  private final Playbooks playbooks;
  private final Language language;

  ReportPages(
      ReadForm reader,
      SendOnce sending,
      FindAccount accounts,
      AskLikeness likeness,
      Playbooks playbooks,
      Language language) {
    this.reader = reader;
    this.sending = sending;
    this.accounts = accounts;
    this.likeness = likeness;
    this.playbooks = playbooks;
    this.language = language;
  }

  /** Empty, or begun for an official account or for the address of a fake of it. */
  @GET
  public Response form(
      @QueryParam("account") @Nullable UUID account, @QueryParam("fake") @Nullable String fake) {
    String label = account == null ? "" : accounts.byId(account).map(AccountView::label).orElse("");
    String chosen = label.isEmpty() ? "" : String.valueOf(account);
    String key = UUID.randomUUID().toString();
    String url = fake != null && Link.is(fake.strip()) ? fake.strip() : "";
    String kind = url.isEmpty() ? "" : playbooks.impersonation().map(Playbooks.Kind::id).orElse("");
    ReportForm form = ReportForm.empty(key, chosen, label, kind, url);
    return page(200, form, FormErrors.NONE, false);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Response send(
      @BeanParam ReportForm form, @RestForm(ReportForm.SHOTS) @Nullable List<FileUpload> files) {
    PicturesForm pictures = PicturesForm.of(files == null ? List.of() : files);
    if (form.finding()) {
      return page(200, form, FormErrors.NONE, pictures.any());
    }
    if (form.imitating()) {
      ReportForm answered = likeness.of(form.text("other")).map(form::imitating).orElse(form);
      return page(200, answered, FormErrors.NONE, pictures.any());
    }
    NewReport report = reader.report(form);
    FormErrors errors = reader.errors(form, report, pictures.refusals(), language.now());
    if (errors.any()) {
      return page(422, named(form, report), errors, pictures.any());
    }
    List<AtWork> same = reader.atWork(form, report);
    if (!same.isEmpty()) {
      return page(200, named(form, report), FormErrors.NONE, pictures.any(), same);
    }
    try {
      UUID id = sending.send(form.text("key"), report, pictures.good());
      return Response.seeOther(URI.create("/reports/" + id + "/receipt")).build();
    } catch (Refused.Thrown refused) {
      // the edge of the service: the page is shown again with what the use case refused
      FormErrors why = reader.errors(refused.refusals(), language.now());
      return page(422, form, why, pictures.any());
    }
  }

  private ReportForm named(ReportForm form, NewReport report) {
    UUID id = report.account().id();
    return id == null
        ? form
        : accounts.byId(id).map(it -> form.naming(id, it.label())).orElse(form);
  }

  private Response page(int status, ReportForm form, FormErrors errors, boolean picturesLost) {
    return page(status, form, errors, picturesLost, List.of());
  }

  private Response page(
      int status, ReportForm form, FormErrors errors, boolean picturesLost, List<AtWork> same) {
    FindAccount.Matches found = form.finding() ? accounts.search(form.text("other"), LISTED) : null;
    Likeness like = likeness.of(form.text("other")).orElse(null);
    var page = new ReportPage(form, errors, playbooks.kinds(), found, like, same, picturesLost);
    return Response.status(status).entity(ReportTemplates.form(page)).build();
  }
}
