package jp.yagura.account.application;

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
import java.util.List;
import java.util.Set;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;

/** Applications, and the stages of one for those whose turn it is. */
@Path("/accounts/applications")
@Produces("text/html;charset=UTF-8")
class ApplicationPages {
  private static final Set<String> DONE =
      Set.of("drafted", "written", "filed", "acted", "opened", "withdrawn");

  private final LayOutApplication layOut;
  private final ActOnApplication act;
  private final OpenAccount open;

  ApplicationPages(LayOutApplication layOut, ActOnApplication act, OpenAccount open) {
    this.layOut = layOut;
    this.act = act;
    this.open = open;
  }

  @CheckedTemplate(basePath = "application")
  static class Pages {
    static native TemplateInstance list(
        List<ApplicationPage> mine, List<ApplicationPage> others, boolean mayApply);

    static native TemplateInstance page(
        ApplicationPage p,
        List<ApplicationLine> history,
        ApplicationForm form,
        FormErrors errors,
        String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list() {
    List<ApplicationPage> all = layOut.all();
    return Pages.list(
        all.stream().filter(ApplicationPages::waits).toList(),
        all.stream().filter(it -> !waits(it)).toList(),
        layOut.mayApply());
  }

  /** Whether it waits for the reader. */
  private static boolean waits(ApplicationPage it) {
    return it.mayWrite() || it.turns().stream().anyMatch(ApplicationPage.Turn::mine);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") ApplicationId id, @QueryParam("done") @DefaultValue("") String done) {
    return page(id, ApplicationForm.empty(), FormErrors.NONE, done);
  }

  @POST
  @Path("{id}/stage")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response stage(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    layOut.page(id);
    return WireNames.find(StageDecision.Decision.class, form.value("decision"))
        .map(it -> answer(id, form, act.act(id, form.ifMatch(), form.decision(it)), "acted"))
        .orElseGet(
            () -> again(id, form, List.of(Refused.invalid("decision", "application-choose"))));
  }

  @POST
  @Path("{id}/account")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response account(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    layOut.page(id);
    return answer(id, form, open.open(id, form.ifMatch(), form.report()), "opened");
  }

  @POST
  @Path("{id}/file")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response file(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    layOut.page(id);
    var filing = new ApplicationAct.File(form.ticked("headAgrees"));
    return answer(id, form, act.act(id, form.ifMatch(), filing), "filed");
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response withdraw(@PathParam("id") ApplicationId id, MultivaluedMap<String, String> sent) {
    ApplicationForm form = ApplicationForm.of(sent);
    layOut.page(id);
    var withdrawal = new ApplicationAct.Withdraw(form.value("withdrawReason"));
    return answer(id, form, act.act(id, form.ifMatch(), withdrawal), "withdrawn");
  }

  private Response answer(
      ApplicationId id, ApplicationForm form, Outcome<ApplicationView> outcome, String done) {
    return switch (outcome) {
      case Outcome.Done<ApplicationView> _ ->
          Response.seeOther(URI.create("/accounts/applications/" + id + "?done=" + done)).build();
      case Outcome.NotDone<ApplicationView>(var refusals) -> again(id, form, refusals);
    };
  }

  private Response again(ApplicationId id, ApplicationForm form, List<Refused> refusals) {
    int status =
        refusals.getFirst().reason() == Refused.Reason.FORBIDDEN
            ? Refused.Reason.FORBIDDEN.status()
            : Refused.Reason.INVALID.status();
    FormErrors errors = FormErrors.of(refusals, layOut.language());
    return Response.status(status).entity(page(id, form, errors, "")).build();
  }

  private TemplateInstance page(
      ApplicationId id, ApplicationForm form, FormErrors errors, String done) {
    String known = DONE.contains(done) ? done : "";
    return Pages.page(layOut.page(id), layOut.history(id), form, errors, known);
  }
}
