package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import jp.yagura.incident.alarm.WaitingAlerts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.platformrequest.FindDueRequests;
import jp.yagura.incident.residentreport.FindResidentReports;

/** Gathers what waits for the person who opens the first page. */
@ApplicationScoped
class WaitingWork {
  private static final int DUTIES = 10;
  private static final int FRESH = 5;
  private static final int OWN = 10;
  private static final IncidentFilter REPORTED =
      new IncidentFilter(List.of(Stage.REPORTED), null, null, null, false, false, false, null);

  private static final IncidentFilter AT_WORK =
      new IncidentFilter(
          Arrays.stream(Stage.values()).filter(stage -> !stage.ended()).toList(),
          null,
          null,
          null,
          false,
          false,
          false,
          null);
  private final WaitingAlerts alerts;
  private final FindDuties duties;
  private final ListIncidents incidents;
  private final FindDueRequests requests;
  private final FindResidentReports residents;
  private final VisibilityPolicy visibility;

  WaitingWork(
      WaitingAlerts alerts,
      FindDuties duties,
      ListIncidents incidents,
      FindDueRequests requests,
      FindResidentReports residents,
      VisibilityPolicy visibility) {
    this.alerts = alerts;
    this.duties = duties;
    this.incidents = incidents;
    this.requests = requests;
    this.residents = residents;
    this.visibility = visibility;
  }

  /** What happens to the accounts of a division is its head's business, with or without a step. */
  private List<IncidentRow> own() {
    return visibility.seesAll()
        ? List.of()
        : incidents.page(AT_WORK, IncidentSort.SEVERITY, null, OWN).items();
  }

  HomePage.Waiting find() {
    List<IncidentRow> fresh =
        visibility.leads()
            ? incidents.page(REPORTED, IncidentSort.NEWEST, null, FRESH).items()
            : List.of();
    List<Duty> mine = duties.find(DUTIES + 1);
    return new HomePage.Waiting(
        alerts.find(),
        fresh,
        requests.find(),
        visibility.leads() ? residents.waitingAccounts() : 0,
        mine.subList(0, Math.min(mine.size(), DUTIES)),
        mine.size() > DUTIES,
        own());
  }
}
