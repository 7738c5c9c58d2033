package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The new reports that the lead has to find true or not. */
@ApplicationScoped
class NewReportWork implements WorkSource {
  private static final Words WORDS = Words.of("work");
  private static final IncidentFilter REPORTED =
      new IncidentFilter(List.of(Stage.REPORTED), null, null, null, false, false, false, null);

  private final ListIncidents incidents;
  private final VisibilityPolicy visibility;
  private final Language language;

  NewReportWork(ListIncidents incidents, VisibilityPolicy visibility, Language language) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> items = new ArrayList<>();
    if (visibility.leads()) {
      incidents.each(
          REPORTED, IncidentSort.NEWEST, rows -> rows.forEach(row -> items.add(item(row))));
    }
    return items;
  }

  private WorkItem item(IncidentRow row) {
    return new WorkItem(
        WorkKind.REPORT,
        row.number(),
        row.title(),
        WORDS.get("what_REPORT", language.now()),
        null,
        row.reportedAt(),
        false,
        null,
        "/incidents/" + row.id());
  }
}
