package jp.yagura.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** The keys that callers used in the last 24 hours, and what they were answered. */
@ApplicationScoped
class IdempotencyKeys {
  private static final Duration LIFE = Duration.ofHours(24);

  /** Waits for a transaction in flight with the same key; takes over a key that has expired. */
  private static final String CLAIM =
      """
      insert into idempotency(municipality, subject, key, request_hash, created_at) values (?, ?, ?, ?, ?)
      on conflict (municipality, subject, key) do update
        set request_hash = excluded.request_hash, created_at = excluded.created_at,
            status = null, location = null, etag = null, body = null
        where idempotency.created_at < ?""";

  private static final String ANSWER =
      """
      update idempotency set status = ?, location = ?, etag = ?, body = ?
      where municipality = ? and subject = ? and key = ?""";

  private static final String FIND =
      """
      select request_hash, status, location, etag, body from idempotency
      where municipality = ? and subject = ? and key = ?""";

  private final AgroalDataSource database;
  private final CurrentCaller caller;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  IdempotencyKeys(
      AgroalDataSource database,
      CurrentCaller caller,
      CurrentMunicipality municipality,
      Clock clock) {
    this.database = database;
    this.caller = caller;
    this.municipality = municipality;
    this.clock = clock;
  }

  /** What a key was used for before. */
  record Known(String requestHash, Reply reply) {}

  /** Notes the key; null when it is new, else what it was used for. */
  @Nullable Known claim(String key, String hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      Instant now = clock.instant();
      who(claim, 1, key);
      claim.setString(4, hash);
      claim.setTimestamp(5, Timestamp.from(now));
      claim.setTimestamp(6, Timestamp.from(now.minus(LIFE)));
      return claim.executeUpdate() == 1 ? null : find(connection, key);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void answer(String key, Reply reply, String body) {
    try (Connection connection = database.getConnection();
        PreparedStatement answer = connection.prepareStatement(ANSWER)) {
      answer.setInt(1, reply.status());
      answer.setString(2, reply.location());
      answer.setString(3, reply.etag());
      answer.setString(4, body);
      who(answer, 5, key);
      answer.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Known find(Connection connection, String key) throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      who(find, 1, key);
      try (ResultSet row = find.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("key vanished");
        }
        return new Known(
            row.getString(1),
            new Reply(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
      }
    }
  }

  private void who(PreparedStatement statement, int first, String key) throws SQLException {
    statement.setString(first, municipality.required());
    statement.setString(first + 1, caller.subject());
    statement.setString(first + 2, key);
  }
}
