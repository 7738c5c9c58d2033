package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.language.Language;

/** The steps of the caller that nothing else has to be done before, and those in hand. */
@ApplicationScoped
class StepWork implements WorkSource {
  /** Of incidents; a city that has more at work begins with those due next. */
  private static final int MOST = 500;

  private final FindDuties duties;
  private final Language language;

  StepWork(FindDuties duties, Language language) {
    this.duties = duties;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return duties.find(MOST).stream()
        .flatMap(
            duty ->
                duty.tasks().stream()
                    .filter(task -> task.first().isEmpty() || task.taken())
                    .map(task -> item(duty.incident(), task)))
        .toList();
  }

  private WorkItem item(IncidentRow incident, Duty.Task task) {
    return new WorkItem(
        WorkKind.STEP,
        incident.number(),
        incident.title(),
        task.title().in(language.now()),
        task.dueAt(),
        incident.reportedAt(),
        task.taken(),
        task.takenBy(),
        "/incidents/" + incident.id() + "#step-" + task.id());
  }
}
