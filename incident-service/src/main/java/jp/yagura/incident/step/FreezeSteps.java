package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.response.CanSignIn;
import org.jspecify.annotations.Nullable;

/** Writes down the steps of an incident that begins. */
@ApplicationScoped
public class FreezeSteps {
  private final Steps steps;

  FreezeSteps(Steps steps) {
    this.steps = steps;
  }

  /**
   * What decides which steps apply.
   *
   * @param kind what happened, as reported
   */
  public record Circumstances(String kind, CanSignIn canSignIn) {}

  /**
   * One row per step, sent to the database at once.
   *
   * @return the earliest target, or null when no step has one
   */
  public @Nullable Instant freeze(
      UUID incidentId, List<PlaybookStep> playbook, Circumstances circumstances, Instant from) {
    List<Step> frozen = new ArrayList<>();
    for (PlaybookStep definition : playbook) {
      Step step = new Step();
      step.id = UUID.randomUUID();
      step.incidentId = incidentId;
      step.stepId = definition.id();
      step.owner = definition.owner().wire();
      step.position = frozen.size();
      step.version = 1;
      step.state = StepState.OPEN;
      step.applies = applies(definition.when(), circumstances);
      step.dueAt = definition.target() == null ? null : from.plus(definition.target());
      steps.persist(step);
      frozen.add(step);
    }
    steps.flush();
    return Step.nextDue(frozen);
  }

  static boolean applies(@Nullable Condition when, Circumstances circumstances) {
    if (when == null) {
      return true;
    }
    return switch (when.kind()) {
      case SIGN_IN_IMPOSSIBLE -> circumstances.canSignIn() == CanSignIn.NO;
      case OWN_ACCOUNT_TAKEN -> !circumstances.kind().equals("IMPERSONATION");
      case JUDGEMENT -> true;
    };
  }
}
