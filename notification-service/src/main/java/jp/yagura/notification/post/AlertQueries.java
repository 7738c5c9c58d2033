package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import org.jspecify.annotations.Nullable;

/** The statements that each report and each mail asks, over many rows at once. */
@ApplicationScoped
public class AlertQueries {
  /**
   * What is planned already stays as it is: the unique constraint decides. An escalation waits
   * while an alarm to the same address has not left yet: it is still being tried.
   */
  private static final String INSERT =
      """
      insert into alert(id, municipality, incident_id, kind, occasion, level, role, contact_id,
        recipient, address, channel, english, about, about_text, about_at,
        state, attempts, resends, due_at, planned_at, version)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', 0, 0, ?, ?, 0
      where ? <> 'ESCALATION' or not exists (
        select 1 from alert unsent
        where unsent.incident_id = ? and unsent.address = ? and unsent.kind in ('ALARM', 'ESCALATION')
          and unsent.state in ('PLANNED', 'FAILED', 'SENDING'))
      on conflict on constraint alert_once do nothing""";

  /**
   * Due alerts of all municipalities. Two senders never take the same row: the other's are skipped
   * while locked, and afterwards leased. Mails to one address about one incident keep their order.
   */
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

  /** Of what is still this sender's (see {@link Alert#isAttempt}), many in one statement. */
  private static final String SENT =
      """
      update alert set sent_at = ?, last_error = null, version = version + 1,
        state = case when state = 'SENDING' then 'SENT' else state end
      from unnest(?::uuid[], ?::int[]) as due(due_id, attempt)
      where id = due_id and attempts = attempt and (state = 'SENDING' or sent_at is null)
      returning id""";

  private static final String OLDEST_UNSENT =
      "select min(planned_at) from alert where state in ('PLANNED', 'FAILED', 'SENDING')";

  private final AgroalDataSource database;

  AlertQueries(AgroalDataSource database) {
    this.database = database;
  }

  /** A row to be planned. */
  record NewAlert(
      UUID id,
      String municipality,
      UUID incidentId,
      AlertReason reason,
      Recipient to,
      Instant plannedAt) {

    AlertSummary summary() {
      return AlertRecipient.of(to).summary(id, incidentId, municipality, reason.kind());
    }
  }

  /** Returns those that were not planned before. */
  List<NewAlert> insert(List<NewAlert> wanted) {
    List<NewAlert> planned = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (NewAlert alert : wanted) {
        set(insert, values(alert));
        insert.addBatch();
      }
      int[] counts = insert.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 1) {
          planned.add(wanted.get(i));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("alerts not planned", e);
    }
    return planned;
  }

  private static @Nullable Object[] values(NewAlert row) {
    AlertReason reason = row.reason();
    Recipient to = row.to();
    Timestamp planned = Timestamp.from(row.plannedAt());
    Instant at = reason.at();
    return new @Nullable Object[] {
      row.id(),
      row.municipality(),
      row.incidentId(),
      reason.kind().name(),
      reason.key(),
      to.seat().level(),
      to.role().name(),
      to.contactId(),
      to.name(),
      to.address(),
      to.channel().name(),
      to.english(),
      reason.about(),
      reason.text(),
      at == null ? null : Timestamp.from(at),
      planned,
      planned,
      reason.kind().name(),
      row.incidentId(),
      to.address()
    };
  }

  private static void set(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }

  /**
   * Takes what is due, inside a transaction.
   *
   * @param lease after which another sender may take over what this one has not reported on
   */
  List<DueAlert> claim(Instant now, Duration lease, int most) {
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

  /** Records these as sent; returns those that were still this sender's. */
  Set<UUID> sent(Collection<DueAlert> accepted, Instant now) {
    Object[] ids = accepted.stream().map(DueAlert::alertId).toArray();
    Object[] attempts = accepted.stream().map(DueAlert::attempt).toArray();
    Set<UUID> recorded = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement sent = connection.prepareStatement(SENT)) {
      sent.setTimestamp(1, Timestamp.from(now));
      sent.setArray(2, connection.createArrayOf("uuid", ids));
      sent.setArray(3, connection.createArrayOf("int", attempts));
      try (ResultSet row = sent.executeQuery()) {
        while (row.next()) {
          recorded.add(row.getObject(1, UUID.class));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("not recorded as sent", e);
    }
    return recorded;
  }

  /** When the oldest mail was planned that has not left, of all municipalities. */
  public Optional<Instant> oldestUnsent() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OLDEST_UNSENT)) {
      return row.next()
          ? Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("unsent mails not looked up", e);
    }
  }
}
