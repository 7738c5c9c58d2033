package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.handover.FindLeads;
import jp.yagura.incident.handover.IncidentLead;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import org.jspecify.annotations.Nullable;

/** The steps of the caller that nothing else has to be done before, and those in hand. */
@ApplicationScoped
class StepWork implements WorkSource {
  private final FindDuties duties;
  private final FindLeads leads;
  private final CurrentCaller caller;
  private final Language language;

  StepWork(FindDuties duties, FindLeads leads, CurrentCaller caller, Language language) {
    this.duties = duties;
    this.leads = leads;
    this.caller = caller;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> items = new ArrayList<>();
    duties.each(some -> items.addAll(items(some)));
    return items;
  }

  /** What the caller leads is the caller's as long as nobody else has begun it. */
  private List<WorkItem> items(List<Duty> some) {
    Map<IncidentId, IncidentLead> leads =
        this.leads.of(some.stream().map(duty -> duty.incident().id()).toList());
    return some.stream()
        .flatMap(
            duty ->
                duty.tasks().stream()
                    .filter(task -> task.first().isEmpty() || task.taken())
                    .map(task -> item(duty.incident(), task, leads.get(duty.incident().id()))))
        .toList();
  }

  private WorkItem item(IncidentRow incident, Duty.Task task, @Nullable IncidentLead lead) {
    boolean leads = lead != null && lead.subject().equals(caller.subject());
    return new WorkItem(
        WorkKind.STEP,
        incident.number(),
        incident.title(),
        task.title().in(language.now()),
        task.dueAt(),
        incident.reportedAt(),
        task.taken() || (leads && task.takenBy() == null),
        task.takenBy(),
        "/incidents/" + incident.id() + "#step-" + task.id());
  }
}
