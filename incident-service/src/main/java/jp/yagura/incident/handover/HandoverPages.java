package jp.yagura.incident.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Who has an incident and its steps in hand. What was typed survives every refusal. */
@Path("/incidents/{id}/handovers")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
class HandoverPages {
  private final ReadHandovers reading;
  private final OfferHandover offering;
  private final AnswerHandover answering;
  private final TakeLead taking;
  private final Language language;

  HandoverPages(
      ReadHandovers reading,
      OfferHandover offering,
      AnswerHandover answering,
      TakeLead taking,
      Language language) {
    this.reading = reading;
    this.offering = offering;
    this.answering = answering;
    this.taking = taking;
    this.language = language;
  }

  @CheckedTemplate(basePath = "handover")
  static class Templates {
    static native TemplateInstance page(HandoverPage p);
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response view(
      IncidentId id, @QueryParam("what") @DefaultValue(HandoverForm.LEAD) String what) {
    return page(200, id, HandoverPage.Input.nothing(what));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response offer(IncidentId id, @BeanParam HandoverForm form) {
    Outcome<?> outcome =
        switch (form.act) {
          case "take" -> taking.take(id);
          case "offer" ->
              form.refusals().isEmpty()
                  ? offering.offer(id, form.stepId(), form.to, form.plainNote())
                  : Outcome.refused(form.refusals());
          default -> throw Refused.notFound().exception();
        };
    return answer(id, null, form, outcome);
  }

  @POST
  @Path("{hid}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(IncidentId id, HandoverId hid, @BeanParam HandoverForm form) {
    AnswerHandover.Answer how = form.answer();
    if (how == null) {
      throw Refused.notFound().exception();
    }
    return answer(
        id,
        hid,
        form,
        form.refusals().isEmpty()
            ? answering.answer(id, hid, how, form.version)
            : Outcome.refused(form.refusals()));
  }

  private Response answer(
      IncidentId id, @Nullable HandoverId target, HandoverForm form, Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.NotDone<?>(List<Refused> refusals))) {
      return Response.seeOther(URI.create("/incidents/" + id + "/handovers")).build();
    }
    Refused first = refusals.getFirst();
    if (first.reason() == Refused.Reason.NOT_FOUND) {
      throw first.exception();
    }
    var errors =
        FormErrors.of(refusals.stream().map(HandoverPages::shown).toList(), language.now());
    return page(
        first.reason().status(),
        id,
        new HandoverPage.Input(
            target,
            form.what,
            form.to,
            form.plainNote(),
            form.plainReason(),
            errors,
            first.reason() == Refused.Reason.STALE));
  }

  /** The field of the form that a refusal is about. */
  private static Refused shown(Refused refused) {
    return "stepId".equals(refused.field())
        ? new Refused(
            refused.reason(),
            refused.code(),
            "what",
            refused.clause(),
            refused.arguments(),
            refused.details())
        : refused;
  }

  private Response page(int status, IncidentId id, HandoverPage.Input input) {
    IncidentFacts incident = reading.incident(id).orElseThrow(() -> Refused.notFound().exception());
    List<ReadHandovers.Giveable> subjects =
        incident.stage().ended() ? List.of() : reading.subjects(incident);
    return Response.status(status)
        .entity(
            Templates.page(
                new HandoverPage(
                    incident, reading.of(incident), subjects, reading.receivers(incident), input)))
        .build();
  }
}
