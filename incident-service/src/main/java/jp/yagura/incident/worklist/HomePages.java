package jp.yagura.incident.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.report.ReadReports;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.work.FindWork;
import jp.yagura.incident.work.WorkList;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** The first page: a button to report for everybody, and what waits for those who respond. */
@Path("/")
@Produces("text/html;charset=UTF-8")
class HomePages {
  private static final int LATEST_REPORTS = 5;

  private final WaitingWork waiting;
  private final CountIncidents counting;
  private final ReadReports reports;
  private final CurrentCaller caller;
  private final FindWork work;
  private final Clock clock;

  HomePages(
      WaitingWork waiting,
      CountIncidents counting,
      ReadReports reports,
      CurrentCaller caller,
      FindWork work,
      Clock clock) {
    this.waiting = waiting;
    this.counting = counting;
    this.reports = reports;
    this.caller = caller;
    this.work = work;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response home() {
    var reader =
        new HomePage.Reader(
            caller.is(Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN),
            caller.is(Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN),
            caller.is(Role.PR, Role.AUDITOR, Role.ADMIN));
    List<ReportView> mine =
        reader.reporter() ? reports.page(true, null, LATEST_REPORTS).items() : List.of();
    return Response.ok(
            WorklistTemplates.home(
                new HomePage(
                    reader,
                    reader.responder() ? counting.perStage(IncidentFilter.ANY) : Map.of(),
                    reader.responder() ? work.find() : WorkList.NOTHING,
                    reader.responder() ? waiting.find() : HomePage.Waiting.NOTHING,
                    mine,
                    clock.instant())))
        .build();
  }
}
