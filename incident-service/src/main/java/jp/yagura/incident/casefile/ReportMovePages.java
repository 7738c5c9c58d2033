package jp.yagura.incident.casefile;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.report.MoveReports;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** The forms that join incidents and separate reports again. */
@Path("/incidents/{id}")
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.PR, Role.ADMIN})
class ReportMovePages {
  private final MoveReports reports;
  private final ReadIncidentPage screen;
  private final IncidentForms forms;

  ReportMovePages(MoveReports reports, ReadIncidentPage screen, IncidentForms forms) {
    this.reports = reports;
    this.screen = screen;
    this.forms = forms;
  }

  @POST
  @Path("join")
  public Response join(
      IncidentId id,
      @FormParam("into") @DefaultValue("") String into,
      @FormParam("version") @DefaultValue("") IfMatch version) {
    return answer(id, "join", into, number(into, it -> reports.join(id, it, version)));
  }

  @POST
  @Path("reports/{reportId}/move")
  public Response move(
      IncidentId id,
      UUID reportId,
      @FormParam("into") @DefaultValue("") String into,
      @FormParam("version") @DefaultValue("") IfMatch version) {
    return answer(
        id, "move-" + reportId, into, number(into, it -> reports.move(reportId, it, version)));
  }

  @POST
  @Path("reports/{reportId}/separate")
  public Response separate(
      IncidentId id, UUID reportId, @FormParam("version") @DefaultValue("") IfMatch version) {
    return answer(id, "separate-" + reportId, "", reports.separate(reportId, version));
  }

  private static Outcome<IncidentFacts> number(
      String into, java.util.function.Function<String, Outcome<IncidentFacts>> act) {
    if (into.isBlank()) {
      return Outcome.refused(Refused.invalid("into", "incident-number-missing"));
    }
    return PlainTexts.hasControls(into)
        ? Outcome.refused(Refused.invalid("into", "text-control-characters"))
        : act.apply(into);
  }

  private Response answer(IncidentId id, String act, String typed, Outcome<IncidentFacts> outcome) {
    return switch (outcome) {
      case Outcome.Done<IncidentFacts>(IncidentFacts now) ->
          Response.seeOther(
                  URI.create(
                      "/incidents/%s?did=%s".formatted(now.id(), act.replaceFirst("-.*", ""))))
              .build();
      case Outcome.NotDone<IncidentFacts>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        RefusedInput input =
            new RefusedInput(forms.errors(refusals), act, typed, "", IncidentForms.stale(refusals));
        yield Response.status(first.reason().status())
            .entity(CasefileTemplates.page(screen.page(id, null, input, Map.of()), PageParts.WHOLE))
            .build();
      }
    };
  }
}
