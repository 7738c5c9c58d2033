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
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Writes down the steps of an incident that begins. */
@ApplicationScoped
public class FreezeSteps {
  private static final String INSERT =
      """
      insert into step(id, municipality, incident_id, step_id, owner, position, version, state,
        applies, due_at)
      values (?, ?, ?, ?, ?, ?, 1, 'OPEN', ?, ?)\
      """;

  private final AgroalDataSource database;
  private final CurrentMunicipality municipality;

  FreezeSteps(AgroalDataSource database, CurrentMunicipality municipality) {
    this.database = database;
    this.municipality = municipality;
  }

  /**
   * What decides which steps apply.
   *
   * @param kind what happened, as reported
   */
  public record Circumstances(String kind, CanSignIn canSignIn) {}

  /**
   * One row per step, all in one batch: every report waits for it.
   *
   * @return the earliest target, or null when no step has one
   */
  public @Nullable Instant freeze(
      UUID incidentId, List<PlaybookStep> playbook, Circumstances circumstances, Instant from) {
    Instant first = null;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int position = 0; position < playbook.size(); position++) {
        PlaybookStep step = playbook.get(position);
        boolean applies = applies(step.when(), circumstances);
        Instant due = step.target() == null ? null : from.plus(step.target());
        insert.setObject(3, incidentId);
        insert.setInt(6, position);
        insert.setBoolean(7, applies);
        insert.setTimestamp(8, due == null ? null : Timestamp.from(due));
        add(insert, step);
        if (applies && due != null && (first == null || due.isBefore(first))) {
          first = due;
        }
      }
      insert.executeBatch();
      return first;
    } catch (SQLException e) {
      throw new IllegalStateException("steps not written", e);
    }
  }

  private void add(PreparedStatement insert, PlaybookStep step) throws SQLException {
    insert.setObject(1, UUID.randomUUID());
    insert.setString(2, municipality.required());
    insert.setString(4, step.id());
    insert.setString(5, step.owner().wire());
    insert.addBatch();
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
