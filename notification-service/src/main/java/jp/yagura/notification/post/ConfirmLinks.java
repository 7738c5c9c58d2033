package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues and finds one-time links, across municipalities: whoever holds one names nobody. */
@ApplicationScoped
public class ConfirmLinks {
  private static final String INSERT =
      "insert into ack_token(hash, alert_id, municipality, expires_at) values (?, ?, ?, ?)";
  private static final String FIND =
      "select alert_id, municipality, expires_at from ack_token where hash = ?";

  private final AgroalDataSource database;
  private final ConfirmLinkSettings settings;
  private final Clock clock;

  ConfirmLinks(AgroalDataSource database, ConfirmLinkSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** Where a link leads. */
  public record Target(UUID alertId, String municipality, Instant expiresAt) {}

  /**
   * A fresh link for each alert that wants a confirmation, inside the transaction that claims it.
   *
   * @return by alert id
   */
  public Map<UUID, ConfirmLink> issue(Collection<DueAlert> alerts) {
    Map<UUID, ConfirmLink> links = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (DueAlert alert : alerts) {
        if (alert.kind().wantsConfirmation()) {
          ConfirmLink link = ConfirmLink.fresh();
          insert.setBytes(1, link.hash());
          insert.setObject(2, alert.alertId());
          insert.setString(3, alert.municipality());
          insert.setTimestamp(4, Timestamp.from(clock.instant().plus(settings.validFor())));
          insert.addBatch();
          links.put(alert.alertId(), link);
        }
      }
      insert.executeBatch();
      return links;
    } catch (SQLException e) {
      throw new IllegalStateException("links not issued", e);
    }
  }

  /** Where a link leads, used or expired or not; empty when there never was such a link. */
  public Optional<Target> find(ConfirmLink link) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setBytes(1, link.hash());
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Target(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getTimestamp(3).toInstant()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("link not looked up", e);
    }
  }
}
