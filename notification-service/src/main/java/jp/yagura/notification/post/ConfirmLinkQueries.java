package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of one-time links, across municipalities: whoever holds a link names nobody. */
@ApplicationScoped
class ConfirmLinkQueries {
  private static final String INSERT =
      "insert into ack_token(hash, alert_id, municipality, expires_at) values (?, ?, ?, ?)";
  private static final String FIND =
      "select alert_id, municipality, expires_at from ack_token where hash = ?";
  private static final String DELETE = "delete from ack_token where expires_at < ?";

  private final AgroalDataSource database;

  ConfirmLinkQueries(AgroalDataSource database) {
    this.database = database;
  }

  /** A link and where it leads. */
  record NewLink(ConfirmLink link, ConfirmLinkTarget target) {}

  void insert(List<NewLink> links) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (NewLink link : links) {
        insert.setBytes(1, link.link().hash());
        insert.setObject(2, link.target().alertId());
        insert.setString(3, link.target().municipality());
        insert.setTimestamp(4, Timestamp.from(link.target().expiresAt()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("links not issued", e);
    }
  }

  Optional<ConfirmLinkTarget> find(ConfirmLink link) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setBytes(1, link.hash());
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(
                new ConfirmLinkTarget(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getTimestamp(3).toInstant()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("link not looked up", e);
    }
  }

  void deleteExpired(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("expired links not deleted", e);
    }
  }
}
