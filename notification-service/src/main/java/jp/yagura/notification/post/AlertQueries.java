package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.trace.Tracing;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/** The statements that each report and each mail asks, one for many rows. */
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
        report_number, matter, state, attempts, resends, due_at, planned_at, waiting_since, version,
        traceparent)
      select wanted.id, :municipality, :incidentId, :kind, :key, level, role, contact_id,
        recipient, address, channel, english, :about::text, :text::text, :at::timestamptz,
        :reportNumber::text, :matter, 'PLANNED', 0, 0, :now, :now, :now, 0,
        :traceparent::text
      from unnest(:ids::uuid[], :levels::int[], :roles::text[], :contactIds::uuid[],
          :recipients::text[], :addresses::text[], :channels::text[], :english::boolean[])
        with ordinality as wanted(
          id, level, role, contact_id, recipient, address, channel, english, nr)
      where :kind <> 'ESCALATION' or not exists (
        select 1 from alert unsent
        where unsent.incident_id = :incidentId and unsent.address = wanted.address
          and unsent.kind in ('ALARM', 'ESCALATION')
          and unsent.state in ('PLANNED', 'FAILED', 'SENDING'))
      order by nr
      on conflict on constraint alert_once do nothing
      returning id\
      """;

  /**
   * Due alerts of all municipalities. Two senders never take the same row: the other's are skipped
   * while locked, and afterwards leased. Mails to one address about one incident keep their order.
   */
  private static final String CLAIM =
      """
      update alert set state = 'SENDING', attempts = attempts + 1, due_at = :leasedUntil,
        version = version + 1
      from (
        select id as due_id from alert due
        where due.state in ('PLANNED', 'FAILED', 'SENDING') and due.due_at <= :now
          and not exists (
            select 1 from alert before
            where before.incident_id = due.incident_id and before.address = due.address
              and before.seq < due.seq and before.state in ('PLANNED', 'FAILED', 'SENDING'))
        order by due.due_at, due.seq limit :most
        for update skip locked) claimed
      where id = due_id
      returning id as alert_id, municipality, incident_id, kind, level, role, recipient, address,
        channel, english, about, about_text as text, about_at as at,
        report_number, matter, attempts as attempt, resends, planned_at, traceparent\
      """;

  /** Of what is still this sender's (see {@link Alert}), many in one statement. */
  private static final String SENT =
      """
      update alert set sent_at = :now, last_error = null, version = version + 1,
        state = case when state = 'SENDING' then 'SENT' else state end
      from unnest(:ids::uuid[], :attempts::int[]) as due(due_id, attempt)
      where municipality = :municipality and id = due_id and attempts = attempt
        and (state = 'SENDING' or sent_at is null)
      returning id\
      """;

  private static final String OLDEST_UNSENT =
      "select min(waiting_since) from alert where state in ('PLANNED', 'FAILED', 'SENDING')";

  private final Database database;
  private final Tracing tracing;

  AlertQueries(Database database, Tracing tracing) {
    this.database = database;
    this.tracing = tracing;
  }

  /**
   * Plans a row for each of these.
   *
   * @return the ids of those that were not planned before
   */
  Set<AlertId> insert(UUID incidentId, AlertReason reason, List<NewAlert> wanted, Instant now) {
    return new HashSet<>(
        database
            .sql(INSERT)
            .bind(reason)
            .bind("incidentId", incidentId)
            .bind("now", now)
            .bind("traceparent", tracing.parent().orElse(null))
            .bind("ids", wanted.stream().map(NewAlert::id).toList())
            .bind("levels", wanted.stream().map(it -> it.to().level()).toList())
            .bind("roles", wanted.stream().map(it -> it.to().role()).toList())
            .bind("contactIds", contactIds(wanted))
            .bind("recipients", wanted.stream().map(it -> it.to().recipient()).toList())
            .bind("addresses", wanted.stream().map(it -> it.to().address()).toList())
            .bind("channels", wanted.stream().map(it -> it.to().channel()).toList())
            .bind("english", wanted.stream().map(it -> it.to().english()).toList())
            .list(AlertId.class));
  }

  /** As text, for the first may be null. */
  private static List<@Nullable String> contactIds(List<NewAlert> wanted) {
    List<@Nullable String> ids = new ArrayList<>();
    for (NewAlert alert : wanted) {
      ContactId id = alert.to().contactId();
      ids.add(id == null ? null : id.toString());
    }
    return ids;
  }

  /** A row to be planned. */
  record NewAlert(AlertId id, AlertRecipient to) {}

  /**
   * Takes what is due, inside a transaction.
   *
   * @param lease after which another sender may take over what this one has not reported on
   */
  List<DueAlert> claim(Instant now, Duration lease, int most) {
    return database
        .sql(CLAIM)
        .bind("leasedUntil", now.plus(lease))
        .bind("now", now)
        .bind("most", most)
        .list(DueAlert.class);
  }

  /** Records these as sent; returns those that were still this sender's. */
  Set<AlertId> sent(Collection<DueAlert> accepted, Instant now) {
    return new HashSet<>(
        database
            .sql(SENT)
            .bind("now", now)
            .bind("ids", accepted.stream().map(DueAlert::alertId).toList())
            .bind("attempts", accepted.stream().map(DueAlert::attempt).toList())
            .list(AlertId.class));
  }

  /** Since when the oldest mail that has not left waits, of all municipalities. */
  public Optional<Instant> oldestUnsent() {
    return database.sql(OLDEST_UNSENT).first(Instant.class);
  }
}
