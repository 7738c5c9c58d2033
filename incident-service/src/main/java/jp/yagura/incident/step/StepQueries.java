package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StepQueries {
  private final Database database;

  StepQueries(Database database) {
    this.database = database;
  }

  record NewStep(
      UUID id,
      String stepId,
      String owner,
      int position,
      boolean applies,
      @Nullable Instant dueAt) {}

  /** All in one batch: every report waits for it. */
  void insert(IncidentId incidentId, List<NewStep> steps) {
    database
        .sql(
            """
            insert into step(id, municipality, incident_id, step_id, owner, position, version,
              state, applies, due_at)
            values (:id, :municipality, :incidentId, :stepId, :owner, :position, 1,
              'OPEN', :applies, :dueAt)""")
        .bind("incidentId", incidentId)
        .runEach(steps);
  }
}
