package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.alarm.ReadDeliveries;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.incident.report.ReadReports;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.Checklist;

/** Reads one incident with all that belongs to it. */
@ApplicationScoped
public class ReadIncident {
  private final IncidentAccess desk;
  private final ReadReports reports;
  private final FindAccount accounts;
  private final Checklist checklist;
  private final ReadDeliveries deliveries;
  private final Playbooks playbooks;

  ReadIncident(
      IncidentAccess desk,
      ReadReports reports,
      FindAccount accounts,
      Checklist checklist,
      ReadDeliveries deliveries,
      Playbooks playbooks) {
    this.desk = desk;
    this.reports = reports;
    this.accounts = accounts;
    this.checklist = checklist;
    this.deliveries = deliveries;
    this.playbooks = playbooks;
  }

  /** Empty when there is none that the caller may see. */
  public Optional<IncidentView> read(IncidentId id) {
    return desk.visible(id).map(this::view);
  }

  private IncidentView view(IncidentFacts incident) {
    List<ReportView> own = reports.ofIncident(incident.id());
    return new IncidentView(
        incident,
        playbooks.frozen(incident.playbookId()).playbook().name(),
        own.isEmpty() ? null : own.getFirst(),
        own,
        desk.goesOnAs(incident).orElse(null),
        desk.joinedTo(incident.id()),
        Optional.ofNullable(incident.accountId()).flatMap(accounts::byId).orElse(null),
        checklist.of(incident),
        checklist.setAside(incident),
        deliveries.of(incident.id()),
        incident.stage().acts());
  }
}
