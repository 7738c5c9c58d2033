package jp.yagura.incident.console.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.response.Act;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.incident.step.StepAct;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The page of an incident and its forms. What was typed survives every refusal. */
@Path("/incidents/{id}")
@Produces("text/html;charset=UTF-8")
class IncidentPages {
  private final IncidentScreen screen;
  private final IncidentForms forms;
  private final NoticePrefill prefill;

  IncidentPages(IncidentScreen screen, IncidentForms forms, NoticePrefill prefill) {
    this.screen = screen;
    this.forms = forms;
    this.prefill = prefill;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response show(UUID id, @QueryParam("notice") @Nullable UUID notice, @Context UriInfo uri) {
    return page(200, id, null, IncidentPage.Typed.NOTHING, prefill.of(id, notice, uri));
  }

  @POST
  @Path("steps/{stepId}")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(UUID id, String stepId, MultivaluedMap<String, String> sent) {
    StepForm form = StepForm.of(stepId, sent);
    StepView step = step(id, stepId);
    StepAct act = form.asked(step);
    if (act == null) {
      throw Refused.notFound().exception();
    }
    return switch (forms.work(id, form, act)) {
      case Outcome.Done<StepView> _ -> to(id, "#step-" + step.definition().id());
      case Outcome.NotDone<StepView>(List<Refused> refusals) -> {
        var why = forms.errors(refusals);
        yield page(status(refusals), id, form.refused(why), forms.told(refusals), Map.of());
      }
    };
  }

  @POST
  @Path("stage")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stage(
      UUID id,
      @FormParam("act") @Nullable String name,
      @FormParam("words") @Nullable String words,
      @FormParam("version") @Nullable String version) {
    Act act = forms.act(name);
    return switch (forms.move(id, act, words, version)) {
      case Outcome.Done<IncidentFacts> _ -> to(id, "");
      case Outcome.NotDone<IncidentFacts>(List<Refused> refusals) ->
          page(status(refusals), id, null, forms.told(refusals, act, words), Map.of());
    };
  }

  @POST
  @Path("comments")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response comment(UUID id, @FormParam("text") @Nullable String text) {
    String words = text == null ? "" : text.replace("\r\n", "\n").strip();
    List<Refused> refusals = forms.comment(id, words);
    return refusals.isEmpty()
        ? to(id, "#history")
        : page(status(refusals), id, null, forms.told(refusals, words), Map.of());
  }

  private StepView step(UUID id, String stepId) {
    return screen.view(id).steps().stream()
        .filter(step -> step.definition().id().equals(stepId))
        .findFirst()
        .orElseThrow(() -> Refused.notFound().exception());
  }

  private Response page(
      int status,
      UUID id,
      @Nullable StepForm form,
      IncidentPage.Typed typed,
      Map<String, Map<String, String>> ready) {
    return Response.status(status)
        .entity(IncidentTemplates.page(screen.page(id, form, typed, ready)))
        .build();
  }

  private static Response to(UUID id, String anchor) {
    return Response.seeOther(URI.create("/incidents/" + id + anchor)).build();
  }

  private static int status(List<Refused> refusals) {
    Refused first = refusals.getFirst();
    if (first.reason() == Refused.Reason.NOT_FOUND) {
      throw first.exception();
    }
    return first.reason().status();
  }
}
