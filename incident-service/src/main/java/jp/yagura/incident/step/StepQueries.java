package jp.yagura.incident.step;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StepQueries {
  private static final String INSERT =
      """
      insert into step(id, municipality, incident_id, step_id, owner, position, version, state,
        applies, due_at)
      values (?, ?, ?, ?, ?, ?, 1, 'OPEN', ?, ?)""";

  private final AgroalDataSource database;

  StepQueries(AgroalDataSource database) {
    this.database = database;
  }

  record NewStep(
      String stepId, String owner, int position, boolean applies, @Nullable Instant dueAt) {}

  /** All in one batch. */
  void insert(String municipality, UUID incidentId, List<NewStep> steps) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (NewStep step : steps) {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, municipality);
        insert.setObject(3, incidentId);
        insert.setString(4, step.stepId());
        insert.setString(5, step.owner());
        insert.setInt(6, step.position());
        insert.setBoolean(7, step.applies());
        insert.setTimestamp(8, step.dueAt() == null ? null : Timestamp.from(step.dueAt()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("steps not written", e);
    }
  }
}
