package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The accounts that residents reported and nobody has decided about. */
@ApplicationScoped
class ResidentReportWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final FindResidentReports reports;
  private final VisibilityPolicy visibility;
  private final Language language;

  ResidentReportWork(FindResidentReports reports, VisibilityPolicy visibility, Language language) {
    this.reports = reports;
    this.visibility = visibility;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return visibility.leads() ? reports.waiting().stream().map(this::item).toList() : List.of();
  }

  private WorkItem item(FindResidentReports.Group group) {
    return new WorkItem(
        WorkKind.RESIDENT_REPORTS,
        null,
        group.account(),
        WORDS.get("what_RESIDENT_REPORTS", language.now()),
        null,
        group.reports().getLast().receivedAt(),
        false,
        null,
        "/incidents/resident-reports");
  }
}
