package jp.yagura.incident.intake;

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
import java.util.UUID;
import jp.yagura.incident.account.FindAccount;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.report.NewReport;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The report form: one screen, made for a phone and for somebody in a hurry. */
@Path("/reports/new")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
class ReportPages {
  private final ReadForm reader;
  private final SendOnce sending;
  private final FindAccount accounts;
  private final Playbooks playbooks;
  private final Language language;

  ReportPages(
      ReadForm reader,
      SendOnce sending,
      FindAccount accounts,
      Playbooks playbooks,
      Language language) {
    this.reader = reader;
    this.sending = sending;
    this.accounts = accounts;
    this.playbooks = playbooks;
    this.language = language;
  }

  @GET
  public Response form(@QueryParam("account") @Nullable String account) {
    String key = UUID.randomUUID().toString();
    return page(200, ReportForm.empty(key, account), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@BeanParam ReportForm form) {
    NewReport report = reader.report(form);
    FormErrors errors = reader.errors(form, report, language.now());
    if (errors.any()) {
      return page(422, form, errors);
    }
    try {
      UUID id = sending.send(form.text("key"), report);
      return Response.seeOther(URI.create("/reports/" + id + "/receipt")).build();
    } catch (RefusedException refused) {
      // the edge of the service: the page is shown again with what the use case refused
      return page(422, form, reader.errors(refused.refusals(), language.now()));
    }
  }

  private Response page(int status, ReportForm form, FormErrors errors) {
    var page = new ReportPage(form, errors, accounts.choices(), playbooks.kinds());
    return Response.status(status).entity(IntakeTemplates.form(page)).build();
  }
}
