package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.FrozenPlaybook;
import org.jspecify.annotations.Nullable;

/**
 * Works out anew which steps an incident owes: what was done stays done, what is owed now is added,
 * what is owed no longer is set aside and stays on record.
 */
@ApplicationScoped
public class ReviseSteps {
  private final Steps steps;
  private final TargetTimes targets;

  ReviseSteps(Steps steps, TargetTimes targets) {
    this.steps = steps;
    this.targets = targets;
  }

  /**
   * What came of it.
   *
   * @param nextDue the earliest target among those that remain, or null
   */
  public record Revised(List<Text> added, List<Text> setAside, @Nullable Instant nextDue) {}

  /**
   * For an incident that was taken in hand, in the current transaction.
   *
   * @param incident as it is now
   * @param former the playbook until now, which may be the same
   * @param now from when the targets of what is added count
   */
  public Revised revise(
      IncidentFacts incident, FrozenPlaybook former, FrozenPlaybook playbook, Instant now) {
    IncidentId id = incident.id();
    boolean taken = incident.ownAccountTaken(playbook);
    Map<String, Step> all = steps.of(id);
    List<Text> added = new ArrayList<>();
    List<Text> setAside = new ArrayList<>();
    for (int place = 0; place < playbook.steps().size(); place++) {
      PlaybookStep step = playbook.steps().get(place);
      boolean applies = OpenSteps.applies(step.when(), incident.canSignIn(), taken);
      Step row = all.get(step.id());
      boolean before = row != null && row.applies();
      if (row == null) {
        row = new Step(id, place, step, applies, targets.due(step, now));
        steps.persist(row);
        all.put(step.id(), row);
      } else {
        row.owed(place, step, applies, targets.due(step, now));
      }
      if (applies && !before) {
        added.add(step.title());
      } else if (before && !applies) {
        setAside.add(step.title());
      }
    }
    all.values().stream()
        .filter(row -> playbook.step(row.stepId()).isEmpty())
        .filter(Step::setAside)
        .forEach(
            row -> former.step(row.stepId()).map(PlaybookStep::title).ifPresent(setAside::add));
    return new Revised(added, setAside, Step.nextDue(all.values()));
  }
}
