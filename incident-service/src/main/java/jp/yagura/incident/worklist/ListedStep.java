package jp.yagura.incident.worklist;

import java.time.Instant;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.step.StepState;
import org.jspecify.annotations.Nullable;

/** A step as the first page needs it. */
record ListedStep(
    IncidentId incidentId,
    String stepId,
    String owner,
    StepState state,
    @Nullable Instant dueAt,
    @Nullable String actor,
    @Nullable String actorName) {}
