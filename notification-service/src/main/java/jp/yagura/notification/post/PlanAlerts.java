package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.notification.contacts.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Plans one row per recipient. What is planned already stays as it is: the unique constraint
 * decides, so a redelivered event, a second replica or a second role at the same address add
 * nothing.
 */
@ApplicationScoped
public class PlanAlerts {
  /**
   * An escalation waits while an alarm to the same address has not left yet: it is still being
   * tried.
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

  private final AgroalDataSource database;
  private final CurrentMunicipality municipality;
  private final SenderWakeUp doorbell;
  private final Clock clock;

  PlanAlerts(
      AgroalDataSource database,
      CurrentMunicipality municipality,
      SenderWakeUp doorbell,
      Clock clock) {
    this.database = database;
    this.municipality = municipality;
    this.doorbell = doorbell;
    this.clock = clock;
  }

  /**
   * Inside the transaction of what is told about.
   *
   * @return the alerts that were not planned before
   */
  public List<AlertSummary> plan(
      UUID incidentId, AlertReason occasion, List<Recipient> recipients) {
    List<AlertSummary> wanted =
        recipients.stream().map(to -> summary(incidentId, occasion, to)).toList();
    List<AlertSummary> planned = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < wanted.size(); i++) {
        set(insert, values(wanted.get(i), occasion, recipients.get(i)));
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
    doorbell.ring();
    return planned;
  }

  private AlertSummary summary(UUID incidentId, AlertReason occasion, Recipient to) {
    return new AlertSummary(
        UUID.randomUUID(),
        incidentId,
        municipality.required(),
        occasion.kind().wire(),
        to.seat().level(),
        to.role().wire(),
        to.name(),
        to.channel().wire());
  }

  private @Nullable Object[] values(AlertSummary row, AlertReason occasion, Recipient to) {
    Timestamp now = Timestamp.from(clock.instant());
    return new @Nullable Object[] {
      row.alertId(),
      row.municipality(),
      row.incidentId(),
      occasion.kind().name(),
      occasion.key(),
      row.level(),
      to.role().name(),
      to.contactId(),
      to.name(),
      to.address(),
      to.channel().name(),
      to.english(),
      occasion.about(),
      occasion.text(),
      timestamp(occasion.at()),
      now,
      now,
      occasion.kind().name(),
      row.incidentId(),
      to.address()
    };
  }

  private static void set(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
