package jp.yagura.incident.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** The report on an incident, for the mayor's office and the police: one document to print. */
@Path("/incidents/{id}/report")
@Produces("text/html;charset=UTF-8")
class IncidentRecordPages {
  private final ReadIncidentPage screen;
  private final CurrentCaller caller;
  private final Clock clock;

  IncidentRecordPages(ReadIncidentPage screen, CurrentCaller caller, Clock clock) {
    this.screen = screen;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance report(IncidentId id) {
    IncidentPage page = screen.page(id, null, RefusedInput.NONE, Map.of());
    var told = page.related().timeline();
    return CasefileTemplates.report(
        page,
        new IncidentRecord(
            clock.instant(),
            caller.name(),
            page.incident().profileVersion(),
            "/incidents/" + id + "/final-report",
            Milestone.of(told, page.incident().reportedAt()),
            told.reversed()));
  }
}
