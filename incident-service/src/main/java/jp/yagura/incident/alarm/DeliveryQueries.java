package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of an alert, whichever event tells of it first, in one statement: an
 * incident's alarm goes to many at once. A human's confirmation stays, whatever comes after it.
 */
@ApplicationScoped
class DeliveryQueries {
  private static final String NEW =
      """
      insert into delivery(id, municipality, incident_id, kind, level, role, recipient, channel,
        state, attempts, sent_at, failed_at, failure, confirmed_at, confirmed_by, confirmed_division)
      values (:alertId, :municipality, :incidentId, :kind, :level, :role, :recipient, :channel,
        :state, :attempts, :sentAt, :failedAt, :failure, :confirmedAt, :confirmedBy,
        :confirmedDivision)
      on conflict (id) do\
      """;
  private static final String PUT =
      NEW
          + """
           update set
            state = case delivery.state when 'CONFIRMED' then 'CONFIRMED' else excluded.state end,
            attempts = case excluded.attempts when 0 then delivery.attempts else excluded.attempts end,
            sent_at = coalesce(excluded.sent_at, delivery.sent_at),
            failed_at = coalesce(excluded.failed_at, delivery.failed_at),
            failure = coalesce(excluded.failure, delivery.failure),
            confirmed_at = coalesce(excluded.confirmed_at, delivery.confirmed_at),
            confirmed_by = coalesce(excluded.confirmed_by, delivery.confirmed_by),
            confirmed_division = coalesce(excluded.confirmed_division, delivery.confirmed_division)
          where delivery.municipality = excluded.municipality\
          """;
  private static final String KNOW = NEW + " nothing";
  private static final String WAITING =
      """
      select i.id as incident_id, i.number, i.title, i.kind, i.playbook_id, d.role, d.recipient,
        d.state, d.sent_at
      from delivery d
      join listed_incident i on i.municipality = d.municipality and i.id = d.incident_id
      where d.municipality = :municipality and d.state <> 'CONFIRMED' and d.kind in ('alarm', 'escalation')
        and not (d.role = 'pr' and i.stage <> 'REPORTED')
        and (d.role = any(:roles::text[]) or d.recipient = any(:names::text[]))
        and (:all or i.division = :division)
        and not i.drill and i.stage not in ('DISMISSED', 'CLOSED', 'JOINED')
        and not exists (select 1 from delivery c
          where c.municipality = d.municipality and c.incident_id = d.incident_id
            and c.role = d.role and c.state = 'CONFIRMED')
      order by i.reported_at desc, d.level desc, d.id\
      """;

  private final Database database;

  DeliveryQueries(Database database) {
    this.database = database;
  }

  /** What became of an alert, as far as one event tells it. */
  private record Result(
      DeliveryState state,
      int attempts,
      @Nullable Instant sentAt,
      @Nullable Instant failedAt,
      @Nullable String failure,
      @Nullable Instant confirmedAt,
      @Nullable String confirmedBy,
      @Nullable String confirmedDivision) {}

  /**
   * An alert that nobody of its role has confirmed.
   *
   * @param kind of the incident, in the playbook
   */
  record Unconfirmed(
      IncidentId incidentId,
      String number,
      String title,
      String kind,
      UUID playbookId,
      String role,
      String recipient,
      DeliveryState state,
      @Nullable Instant sentAt) {

    WaitingAlert alert() {
      return new WaitingAlert(incidentId, number, title, recipient, state, sentAt);
    }
  }

  /** It exists; nothing became of it yet. */
  void planned(AlertSummary alert) {
    write(KNOW, alert, new Result(DeliveryState.SENT, 0, null, null, null, null, null, null));
  }

  void sent(AlertSummary alert, int attempt, Instant at) {
    write(PUT, alert, new Result(DeliveryState.SENT, attempt, at, null, null, null, null, null));
  }

  void failed(AlertSummary alert, int attempts, Instant at, String reason) {
    write(
        PUT, alert, new Result(DeliveryState.FAILED, attempts, null, at, reason, null, null, null));
  }

  void confirmed(AlertSummary alert, Actor by, Instant at) {
    write(
        PUT,
        alert,
        new Result(DeliveryState.CONFIRMED, 0, null, null, null, at, by.name(), by.division()));
  }

  /**
   * The alerts of incidents at work that nobody of their role has confirmed, the newest incident
   * first.
   *
   * <p>Only alarms and escalations want somebody's confirmation. Public relations has answered when
   * it found the incident to be real, as notification-service has it too.
   *
   * @param all whether incidents of every division are meant, rather than of one
   */
  List<Unconfirmed> waiting(
      Collection<String> roles, List<String> names, boolean all, String division) {
    return database
        .sql(WAITING)
        .bind("roles", roles)
        .bind("names", names)
        .bind("all", all)
        .bind("division", division)
        .list(Unconfirmed.class);
  }

  private void write(String sql, AlertSummary alert, Result result) {
    database.sql(sql).bind(alert).bind(result).run();
  }
}
