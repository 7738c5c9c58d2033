package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.handover.FindLeads;
import jp.yagura.incident.handover.IncidentLead;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** The new reports that the lead has to find true or not. */
@ApplicationScoped
class NewReportWork implements WorkSource {
  private static final Words WORDS = Words.of("work");
  private static final IncidentFilter REPORTED =
      new IncidentFilter(List.of(Stage.REPORTED), null, null, null, false, false, false, null);

  private final ListIncidents incidents;
  private final VisibilityPolicy visibility;
  private final FindLeads leads;
  private final CurrentCaller caller;
  private final Language language;

  NewReportWork(
      ListIncidents incidents,
      VisibilityPolicy visibility,
      FindLeads leads,
      CurrentCaller caller,
      Language language) {
    this.incidents = incidents;
    this.leads = leads;
    this.caller = caller;
    this.visibility = visibility;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> items = new ArrayList<>();
    if (visibility.leads()) {
      incidents.each(REPORTED, IncidentSort.NEWEST, rows -> items.addAll(items(rows)));
    }
    return items;
  }

  private List<WorkItem> items(List<IncidentRow> rows) {
    Map<IncidentId, IncidentLead> leads =
        this.leads.of(rows.stream().map(IncidentRow::id).toList());
    return rows.stream().map(row -> item(row, leads.get(row.id()))).toList();
  }

  private WorkItem item(IncidentRow row, @Nullable IncidentLead lead) {
    return new WorkItem(
        WorkKind.REPORT,
        row.number(),
        row.title(),
        WORDS.get("what_REPORT", language.now()),
        null,
        row.reportedAt(),
        lead != null && lead.subject().equals(caller.subject()),
        null,
        "/incidents/" + row.id());
  }
}
