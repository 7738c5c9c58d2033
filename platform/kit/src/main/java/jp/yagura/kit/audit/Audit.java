package jp.yagura.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * The append-only log of every decision and every read of evidence; the database refuses to change
 * it.
 */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_log(municipality, at, actor, actor_name, division, action, object_type, object_id, details)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

  private final AgroalDataSource database;
  private final CurrentMunicipality municipality;
  private final ObjectMapper json;
  private final Clock clock;

  Audit(
      AgroalDataSource database, CurrentMunicipality municipality, ObjectMapper json, Clock clock) {
    this.database = database;
    this.municipality = municipality;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Adds one entry, in the transaction of what it tells when there is one.
   *
   * @param action past tense in kebab-case, such as {@code step-done}
   * @param objectType such as {@code incident}
   * @param details what a reader needs to understand it; no secrets
   */
  public void record(
      Actor who, String action, String objectType, UUID objectId, Map<String, ?> details) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, municipality.required());
      insert.setTimestamp(2, Timestamp.from(clock.instant()));
      insert.setString(3, who.subject());
      insert.setString(4, who.name());
      insert.setString(5, who.division());
      insert.setString(6, action);
      insert.setString(7, objectType);
      insert.setString(8, objectId.toString());
      insert.setString(9, json.writeValueAsString(details));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("audit entry not written: " + action, e);
    }
  }
}
