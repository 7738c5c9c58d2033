package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.CanSignIn;
import org.jspecify.annotations.Nullable;

/** Writes down the steps of an incident that begins. */
@ApplicationScoped
public class OpenSteps {
  private final StepQueries queries;
  private final TargetTimes targets;

  OpenSteps(StepQueries queries, TargetTimes targets) {
    this.queries = queries;
    this.targets = targets;
  }

  /**
   * One row per step, all in one batch: every report waits for it.
   *
   * @param ownAccountTaken whether an account of the municipality was taken over
   * @return the earliest target, or null when no step has one
   */
  public @Nullable Instant open(
      IncidentId incidentId,
      List<PlaybookStep> playbook,
      CanSignIn canSignIn,
      boolean ownAccountTaken,
      Instant from) {
    List<StepQueries.NewStep> rows = new ArrayList<>();
    Instant first = null;
    for (PlaybookStep step : playbook) {
      boolean applies = applies(step.when(), canSignIn, ownAccountTaken);
      Instant due = targets.due(step, from);
      rows.add(
          new StepQueries.NewStep(
              UUID.randomUUID(), step.id(), step.owner().wire(), rows.size(), applies, due));
      if (applies && due != null && (first == null || due.isBefore(first))) {
        first = due;
      }
    }
    queries.insert(incidentId, rows);
    return first;
  }

  static boolean applies(@Nullable Condition when, CanSignIn canSignIn, boolean ownAccountTaken) {
    if (when == null) {
      return true;
    }
    return switch (when.kind()) {
      case SIGN_IN_IMPOSSIBLE -> canSignIn == CanSignIn.NO;
      case OWN_ACCOUNT_TAKEN -> ownAccountTaken;
      case JUDGEMENT -> true;
    };
  }
}
