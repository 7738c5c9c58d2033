package jp.yagura.incident.handover;

import jp.yagura.incident.step.StepView;
import jp.yagura.incident.timeline.HandoverChange;
import jp.yagura.incident.timeline.StepName;
import org.jspecify.annotations.Nullable;

/** How the timeline names a handover. */
final class HandoverNames {
  private HandoverNames() {}

  /**
   * Names it.
   *
   * @param step null for the lead of the incident
   * @param from the name of the one who had it; empty when nobody had
   */
  static HandoverChange.Subject of(HandoverView handover, @Nullable StepView step, String from) {
    StepName name =
        step == null
            ? null
            : new StepName(
                step.definition().id(), step.definition().title(), step.definition().clause());
    return new HandoverChange.Subject(handover.id().value(), name, from, handover.to().name());
  }
}
