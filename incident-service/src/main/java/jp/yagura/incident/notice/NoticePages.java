package jp.yagura.incident.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** One notice with what may be done with it. */
@Path("/incidents/{incidentId}/notices")
@Produces("text/html;charset=UTF-8")
class NoticePages {
  private final IncidentAccess incidents;
  private final ReadNotices reading;
  private final ChangeNotice changing;
  private final SecondPersonRules second;
  private final NoticeStep steps;
  private final CurrentCaller caller;
  private final Language language;

  NoticePages(
      IncidentAccess incidents,
      ReadNotices reading,
      ChangeNotice changing,
      SecondPersonRules second,
      NoticeStep steps,
      CurrentCaller caller,
      Language language) {
    this.incidents = incidents;
    this.reading = reading;
    this.changing = changing;
    this.second = second;
    this.steps = steps;
    this.caller = caller;
    this.language = language;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response view(IncidentId incidentId, NoticeId id) {
    return page(200, incidentId, find(incidentId, id), FormErrors.NONE, "");
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(
      IncidentId incidentId,
      NoticeId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("alone") @Nullable String alone) {
    find(incidentId, id);
    String words = alone == null ? "" : alone.strip();
    return answer(
        incidentId, id, changing.change(id, version, new NoticeAct.Approve(words)), words);
  }

  @POST
  @Path("{id}/publish")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      IncidentId incidentId, NoticeId id, @FormParam("version") @DefaultValue("") IfMatch version) {
    find(incidentId, id);
    return answer(incidentId, id, changing.change(id, version, new NoticeAct.Publish()), "");
  }

  @POST
  @Path("{id}/withdraw")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      IncidentId incidentId,
      NoticeId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      @FormParam("reason") @Nullable String reason) {
    find(incidentId, id);
    String words = reason == null ? "" : reason.strip();
    return answer(
        incidentId, id, changing.change(id, version, new NoticeAct.Withdraw(words)), words);
  }

  private NoticeView find(IncidentId incidentId, NoticeId id) {
    return reading.of(incidentId, id).orElseThrow(() -> Refused.notFound().exception());
  }

  private Response answer(
      IncidentId incidentId, NoticeId id, Outcome<NoticeView> outcome, String reason) {
    return switch (outcome) {
      case Outcome.Done<NoticeView> _ ->
          Response.seeOther(URI.create("/incidents/" + incidentId + "/notices/" + id)).build();
      case Outcome.NotDone<NoticeView>(var refusals) ->
          page(
              refusals.getFirst().reason().status(),
              incidentId,
              find(incidentId, id),
              FormErrors.of(refusals, language.now()),
              reason);
    };
  }

  private Response page(
      int status, IncidentId incidentId, NoticeView notice, FormErrors errors, String reason) {
    IncidentFacts incident =
        incidents.visible(incidentId).orElseThrow(() -> Refused.notFound().exception());
    boolean writer = caller.is(Role.PR);
    boolean own = notice.authorSubject().equals(caller.subject());
    SecondPersonPolicy policy = second.inForce();
    var rights = new NoticePage.Rights(writer, own, policy.always(), policy.rule());
    String step = writer && notice.isPublic() ? steps.open(incident).orElse(null) : null;
    return Response.status(status)
        .entity(
            NoticeTemplates.view(new NoticePage(incident, notice, rights, errors, reason, step)))
        .build();
  }
}
