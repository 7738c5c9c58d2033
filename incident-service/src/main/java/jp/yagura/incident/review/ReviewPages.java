package jp.yagura.incident.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What is to be done after an incident, on one page. What was typed survives every refusal. */
@Path("/incidents/{id}/review")
@Produces("text/html;charset=UTF-8")
class ReviewPages {
  private final ReadReview reading;
  private final WorkOnReview working;
  private final ReviewAccess access;
  private final IncidentAccess incidents;
  private final Language language;

  ReviewPages(
      ReadReview reading,
      WorkOnReview working,
      ReviewAccess access,
      IncidentAccess incidents,
      Language language) {
    this.reading = reading;
    this.working = working;
    this.access = access;
    this.incidents = incidents;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response view(IncidentId id) {
    return page(200, id, ReviewPage.Input.NOTHING);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response plan(IncidentId id, @BeanParam ReviewForm form) {
    return answer(id, null, form, working.plan(id, form.plan()));
  }

  @POST
  @Path("{aid}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response act(IncidentId id, ReviewActionId aid, @BeanParam ReviewForm form) {
    ReviewActionAct act = form.asked();
    if (act == null) {
      throw Refused.notFound().exception();
    }
    return answer(id, aid, form, working.work(id, aid, act, form.version));
  }

  private Response answer(
      IncidentId id,
      @Nullable ReviewActionId target,
      ReviewForm form,
      Outcome<ReviewActionView> outcome) {
    return switch (outcome) {
      case Outcome.Done<ReviewActionView>(ReviewActionView action) ->
          Response.seeOther(URI.create(action.path())).build();
      case Outcome.NotDone<ReviewActionView>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        yield page(first.reason().status(), id, refused(target, form, refusals));
      }
    };
  }

  private ReviewPage.Input refused(
      @Nullable ReviewActionId target, ReviewForm form, List<Refused> refusals) {
    return new ReviewPage.Input(
        target,
        form.act,
        Map.of(
            "title", form.title,
            "owner", form.owner,
            "person", form.person,
            "dueOn", form.dueOn,
            "words", form.words),
        FormErrors.of(refusals.stream().map(ReviewForm::shown).toList(), language.now()),
        refusals.getFirst().reason() == Refused.Reason.STALE);
  }

  private Response page(int status, IncidentId id, ReviewPage.Input input) {
    IncidentFacts incident =
        incidents.visible(id).orElseThrow(() -> Refused.notFound().exception());
    ReadReview.Card card = reading.of(incident);
    List<String> finishers =
        ReviewActionPlan.OWNERS.stream()
            .filter(owner -> access.mayFinish(incident, owner))
            .toList();
    return Response.status(status)
        .entity(
            ReviewTemplates.page(
                new ReviewPage(
                    incident, card.actions(), card.mayPlan(), finishers, card.now(), input)))
        .build();
  }
}
