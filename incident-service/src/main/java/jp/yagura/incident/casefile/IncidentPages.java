package jp.yagura.incident.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.step.StepAct;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The page of an incident and its forms. What was typed survives every refusal. */
@Path("/incidents/{id}")
@Produces("text/html;charset=UTF-8")
class IncidentPages extends IncidentFormPages {
  private final ReadIncidentPage screen;
  private final IncidentForms forms;
  private final StepPrefill prefill;

  IncidentPages(ReadIncidentPage screen, IncidentForms forms, StepPrefill prefill) {
    super(screen);
    this.screen = screen;
    this.forms = forms;
    this.prefill = prefill;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response show(
      IncidentId id,
      @QueryParam("notice") @Nullable NoticeId notice,
      @QueryParam("did") @DefaultValue("") String did,
      @Context UriInfo uri) {
    return page(id, prefill.of(id, notice, uri.getBaseUri().toString().replaceAll("/+$", "")), did);
  }

  @POST
  @Path("steps/{stepId}")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      IncidentId id, String stepId, MultivaluedMap<String, String> sent, @BeanParam Asked asked) {
    StepForm form = StepForm.of(stepId, sent);
    StepAct act = form.asked(step(id, stepId));
    if (act == null) {
      throw Refused.notFound().exception();
    }
    List<Refused> refusals = refusals(forms.work(id, form, act));
    if (refusals.isEmpty()) {
      return done(id, asked, PageParts.step(stepId, form.act()), "#step-" + stepId);
    }
    StepForm kept = form.refused(forms.errors(refusals), IncidentForms.stale(refusals));
    return refused(
        id, asked, PageParts.step(stepId, "refused"), kept, forms.told(refusals), refusals);
  }

  @POST
  @Path("stage")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stage(
      IncidentId id,
      @FormParam("act") @Nullable String name,
      @FormParam("words") @Nullable String words,
      @FormParam("anyway") @Nullable String anyway,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @BeanParam Asked asked) {
    Move move = forms.move(name);
    List<Refused> refusals = refusals(forms.move(id, move, words, anyway != null, version));
    if (refusals.isEmpty()) {
      return done(id, asked, PageParts.stage(asked.target, "stage"), "");
    }
    var typed = forms.told(refusals, move, words);
    return refused(id, asked, PageParts.stage(asked.target, "refused"), null, typed, refusals);
  }

  @POST
  @Path("severity")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response severity(IncidentId id, @BeanParam GradeForm form, @BeanParam Asked asked) {
    List<Refused> refusals = refusals(forms.grade(id, form));
    if (refusals.isEmpty()) {
      return done(id, asked, PageParts.severity("severity"), "");
    }
    var typed = forms.toldGrade(refusals, form.reason);
    return refused(id, asked, PageParts.severity("refused"), null, typed, refusals);
  }

  @POST
  @Path("comments")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response comment(
      IncidentId id,
      @FormParam("text") @Nullable String text,
      @FormParam("mention") @Nullable List<String> picked,
      @BeanParam Asked asked) {
    String words = text == null ? "" : text.replace("\r\n", "\n").strip();
    List<String> named = picked == null ? List.of() : picked;
    List<Refused> refusals = refusals(forms.comment(id, words, named));
    if (refusals.isEmpty()) {
      return done(id, asked, PageParts.comment("comment"), "#history");
    }
    var typed = forms.told(refusals, words, named);
    return refused(id, asked, PageParts.comment("refused"), null, typed, refusals);
  }

  private StepView step(IncidentId id, String stepId) {
    return screen.view(id).steps().stream()
        .filter(step -> step.definition().id().equals(stepId))
        .findFirst()
        .orElseThrow(() -> Refused.notFound().exception());
  }

  private static List<Refused> refusals(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotDone<?>(List<Refused> refusals) ? refusals : List.of();
  }
}
