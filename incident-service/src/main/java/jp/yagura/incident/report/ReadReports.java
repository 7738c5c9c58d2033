package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Reports as the caller may read them: the own ones, or all for those who respond or audit. */
@ApplicationScoped
public class ReadReports {
  private final Reports reports;
  private final CurrentCaller caller;
  private final VisibilityPolicy visibility;

  ReadReports(Reports reports, CurrentCaller caller, VisibilityPolicy visibility) {
    this.reports = reports;
    this.caller = caller;
    this.visibility = visibility;
  }

  /**
   * The newest first.
   *
   * @param mine only the caller's own, also for those who may read all
   */
  public Page<ReportView> page(boolean mine, @Nullable Cursor after, int limit) {
    String reporter = mine || !visibility.seesAll() ? caller.subject() : null;
    List<ReportView> rows = reports.newest(reporter, after, limit + 1);
    return Page.of(rows, limit, report -> new Cursor(report.reportedAt(), report.id()));
  }

  /** One report, when the caller may read it. */
  public Optional<ReportView> one(UUID id) {
    return reports
        .byId(id)
        .filter(it -> visibility.seesAll() || it.reporter().subject().equals(caller.subject()));
  }

  /**
   * The reports of an incident, the one first that opened it; whoever sees the incident may read
   * them. None when it goes on as another one.
   */
  public List<ReportView> ofIncident(IncidentId incidentId) {
    return reports.ofIncident(incidentId);
  }
}
