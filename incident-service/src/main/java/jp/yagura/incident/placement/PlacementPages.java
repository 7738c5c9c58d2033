package jp.yagura.incident.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Recording where a notice was put. What was typed survives every refusal. */
@Path("/incidents/{incidentId}/notices/{id}/placements")
@Produces("text/html;charset=UTF-8")
@RolesAllowed(Role.PR)
class PlacementPages {
  private final RecordPlacement recording;
  private final ReadNotices notices;
  private final Language language;

  PlacementPages(RecordPlacement recording, ReadNotices notices, Language language) {
    this.recording = recording;
    this.notices = notices;
    this.language = language;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response place(
      IncidentId incidentId,
      NoticeId id,
      @FormParam("medium") @DefaultValue("") String medium,
      @FormParam("place") @DefaultValue("") String place,
      @FormParam("at") @DefaultValue("") String at) {
    NoticeView notice = notice(incidentId, id);
    FormTime time = FormTime.read(at);
    Outcome<Placement> outcome =
        time.refuses("at")
            .map(Outcome::<Placement>refused)
            .orElseGet(() -> recording.place(id, medium(medium), place, time.at()));
    return switch (outcome) {
      case Outcome.Done<Placement> _ -> back(incidentId, id);
      case Outcome.NotDone<Placement>(List<Refused> refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(
                  PlacementTemplates.again(
                      new PlacementForm(
                          notice, medium, place, at, FormErrors.of(refusals, language.now()))))
              .build();
    };
  }

  @POST
  @Path("{pid}/take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(IncidentId incidentId, NoticeId id, UUID pid) {
    notice(incidentId, id);
    recording.takeBack(id, pid).orRefuse();
    return back(incidentId, id);
  }

  private NoticeView notice(IncidentId incidentId, NoticeId id) {
    return notices.of(incidentId, id).orElseThrow(() -> Refused.notFound().exception());
  }

  private static Response back(IncidentId incidentId, NoticeId id) {
    return Response.seeOther(
            URI.create("/incidents/" + incidentId + "/notices/" + id + "#placements"))
        .build();
  }

  private static @Nullable Medium medium(String name) {
    return Arrays.stream(Medium.values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
