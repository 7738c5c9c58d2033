package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.incident.Stage;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Adds pictures to a report after it was filed; only whoever reported does, until it is over. */
@ApplicationScoped
class AddPictures {
  /** Most pictures of one report, those that came with it among them. A product default. */
  static final int MOST_OF_A_REPORT = 30;

  private final ReadReports reports;
  private final JoinIncidents incidents;
  private final Evidence evidence;
  private final CurrentCaller caller;

  AddPictures(
      ReadReports reports, JoinIncidents incidents, Evidence evidence, CurrentCaller caller) {
    this.reports = reports;
    this.incidents = incidents;
    this.evidence = evidence;
    this.caller = caller;
  }

  /** Whether the reader may add to a report now. */
  boolean may(ReportView report) {
    return mine(report) && !over(report.outcome().stage());
  }

  /**
   * Refused as not found where the caller has no such report, before anything sent is looked at.
   */
  Outcome<ReportView> own(UUID reportId) {
    return reports
        .one(reportId)
        .filter(this::mine)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refused.notFound()));
  }

  /**
   * Adds them to the evidence of the incident that the report belongs to by now; what it has
   * already, byte for byte, is not stored twice.
   *
   * @return all pictures of the report
   */
  @Transactional
  public Outcome<List<EvidenceItem>> add(UUID reportId, List<ReceivedImage> pictures) {
    Optional<ReportView> found = reports.one(reportId).filter(this::mine);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    if (pictures.isEmpty()) {
      return Outcome.refused(Refused.invalid(ReportForm.SHOTS, "evidence-file-missing"));
    }
    ReportView report = found.get();
    IncidentId id = incidents.goesOnAs(report.incidentId()).orElse(report.incidentId());
    incidents.take(List.of(id));
    if (over(incidents.facts(id).stage())) {
      return Outcome.refused(Refused.conflict("report-pictures-ended"));
    }
    int there = evidence.withReport(id, report.number()).size();
    if (there + pictures.size() > MOST_OF_A_REPORT) {
      return Outcome.refused(
          Refused.invalid(ReportForm.SHOTS, "report-pictures-too-many", MOST_OF_A_REPORT, there));
    }
    evidence.keep(id, report.number(), pictures);
    return Outcome.done(evidence.withReport(id, report.number()));
  }

  private boolean mine(ReportView report) {
    return report.reporter().subject().equals(caller.subject());
  }

  private static boolean over(Stage stage) {
    return stage.ended() && stage != Stage.JOINED;
  }
}
