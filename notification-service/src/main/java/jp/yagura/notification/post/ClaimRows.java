package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;

/**
 * Takes due alerts of all municipalities for one sender. Two senders never take the same row: the
 * other's are skipped while locked, and afterwards leased. Mails to one address about one incident
 * keep their order.
 */
@ApplicationScoped
public class ClaimRows {
  private static final String CLAIM =
      """
      update alert set state = 'SENDING', attempts = attempts + 1, due_at = ?, version = version + 1
      from (
        select id as due_id from alert due
        where due.state in ('PLANNED', 'FAILED', 'SENDING') and due.due_at <= ?
          and not exists (
            select 1 from alert before
            where before.incident_id = due.incident_id and before.address = due.address
              and before.seq < due.seq and before.state in ('PLANNED', 'FAILED', 'SENDING'))
        order by due.due_at, due.seq limit ?
        for update skip locked) claimed
      where id = due_id
      returning id, municipality, incident_id, kind, level, role, recipient, address, channel,
        english, about, about_text, about_at, attempts, resends""";

  private final AgroalDataSource database;

  ClaimRows(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Inside a transaction.
   *
   * @param lease after which another sender may take over what this one has not reported on
   */
  public List<DueAlert> claim(Instant now, Duration lease, int most) {
    List<DueAlert> claimed = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setTimestamp(1, Timestamp.from(now.plus(lease)));
      claim.setTimestamp(2, Timestamp.from(now));
      claim.setInt(3, most);
      try (ResultSet row = claim.executeQuery()) {
        while (row.next()) {
          claimed.add(due(row));
        }
      }
      return claimed;
    } catch (SQLException e) {
      throw new IllegalStateException("alerts not claimed", e);
    }
  }

  private static DueAlert due(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp(13);
    return new DueAlert(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getObject(3, UUID.class),
        AlertKind.valueOf(row.getString(4)),
        row.getInt(5),
        ContactRole.valueOf(row.getString(6)),
        row.getString(7),
        row.getString(8),
        Channel.valueOf(row.getString(9)),
        row.getBoolean(10),
        row.getString(11),
        row.getString(12),
        at == null ? null : at.toInstant(),
        row.getInt(14),
        row.getInt(15));
  }
}
