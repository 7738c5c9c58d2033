package jp.yagura.incident.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.incident.console.incident.IncidentPage;
import jp.yagura.incident.console.incident.StepCards;
import jp.yagura.incident.overview.IncidentFilter;
import jp.yagura.incident.overview.IncidentList;
import jp.yagura.incident.overview.ListIncidents;
import jp.yagura.incident.overview.ReadIncident;
import jp.yagura.incident.report.ReadReports;
import jp.yagura.incident.response.Stage;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** The first page: a button to report for everybody, and what waits for those who respond. */
@Path("/")
@Produces("text/html;charset=UTF-8")
class Home {
  private static final int ATTENTION = 10;
  private static final int LATEST_REPORTS = 5;
  private static final List<Stage> AT_WORK =
      List.of(Stage.REPORTED, Stage.CONFIRMED, Stage.CONTAINED, Stage.RECOVERED);

  private final ListIncidents incidents;
  private final ReadIncident reading;
  private final ReadReports reports;
  private final StepCards cards;
  private final CurrentCaller caller;

  Home(
      ListIncidents incidents,
      ReadIncident reading,
      ReadReports reports,
      StepCards cards,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.reading = reading;
    this.reports = reports;
    this.cards = cards;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response home() {
    boolean responder = caller.is(Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN);
    IncidentList open =
        responder
            ? incidents.list(open(), null, ATTENTION)
            : new IncidentList(List.of(), null, java.util.Map.of());
    List<HomePage.Duty> duties = open.items().stream().flatMap(row -> duty(row.id())).toList();
    boolean reporter = caller.is(Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN);
    return Response.ok(
            ConsoleTemplates.home(
                new HomePage(
                    responder,
                    reporter,
                    open,
                    duties,
                    reports.page(true, null, LATEST_REPORTS).items())))
        .build();
  }

  private static IncidentFilter open() {
    return new IncidentFilter(AT_WORK, null, null, null, false, null);
  }

  private java.util.stream.Stream<HomePage.Duty> duty(java.util.UUID id) {
    return reading.read(id).stream()
        .map(
            view -> {
              var work = IncidentPage.Work.of(cards.of(view.steps(), null, java.util.Map.of()));
              return new HomePage.Duty(view.facts(), view.typeLabel(), work);
            });
  }
}
