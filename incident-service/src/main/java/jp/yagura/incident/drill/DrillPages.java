package jp.yagura.incident.drill;

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
import java.util.stream.Stream;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** The page from which a drill is run and played. What was typed survives every refusal. */
@Path("/incidents/{id}/drill")
@Produces("text/html;charset=UTF-8")
class DrillPages {
  private final ReadDrill reading;
  private final WorkOnInject working;
  private final EndDrill ending;
  private final PlayerPolicy players;
  private final Language language;

  DrillPages(
      ReadDrill reading,
      WorkOnInject working,
      EndDrill ending,
      PlayerPolicy players,
      Language language) {
    this.reading = reading;
    this.working = working;
    this.ending = ending;
    this.players = players;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response view(IncidentId id) {
    return page(200, id, DrillPage.Input.NOTHING);
  }

  @POST
  @Path("injects/{iid}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response act(IncidentId id, DrillInjectId iid, @BeanParam DrillForm form) {
    InjectAct act = form.asked();
    if (act == null) {
      throw Refused.notFound().exception();
    }
    return switch (working.work(id, iid, act, form.version)) {
      case Outcome.Done<DrillInjectView> _ -> back(id, "#inject-" + iid);
      case Outcome.NotDone<DrillInjectView>(List<Refused> refusals) ->
          refused(id, refusals, new DrillPage.Input(iid, form.answer, errors(refusals)));
    };
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response end(IncidentId id, @BeanParam DrillForm form) {
    return switch (ending.end(id, form.lessons, form.version)) {
      case Outcome.Done<IncidentFacts> _ -> back(id, "/score");
      case Outcome.NotDone<IncidentFacts>(List<Refused> refusals) ->
          refused(id, refusals, new DrillPage.Input(null, form.lessons, errors(refusals)));
    };
  }

  private FormErrors errors(List<Refused> refusals) {
    return FormErrors.of(refusals, language.now());
  }

  private Response refused(IncidentId id, List<Refused> refusals, DrillPage.Input input) {
    Refused first = refusals.getFirst();
    if (first.reason() == Refused.Reason.NOT_FOUND) {
      throw first.exception();
    }
    return page(first.reason().status(), id, input);
  }

  private Response page(int status, IncidentId id, DrillPage.Input input) {
    DrillView drill = reading.find(id).orElseThrow(() -> Refused.notFound().exception());
    List<String> roles =
        Stream.of("pr", "it", "head").filter(it -> players.plays(drill.incident(), it)).toList();
    return Response.status(status)
        .entity(DrillTemplates.page(new DrillPage(drill, players.runs(), roles, input)))
        .build();
  }

  private static Response back(IncidentId id, String where) {
    return Response.seeOther(URI.create("/incidents/" + id + "/drill" + where)).build();
  }
}
