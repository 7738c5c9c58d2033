package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResidentReportQueries {
  private static final String COLUMNS =
      "select id, receipt, sender, account, account_key, note, received_at from resident_report ";

  private final Database database;

  ResidentReportQueries(Database database) {
    this.database = database;
  }

  /** Lets reports to a municipality come one after the other, so that counting them is exact. */
  void lock() {
    database
        .sql(
            """
            select 1 from pg_advisory_xact_lock(
              hashtextextended('resident-report/' || :municipality, 0))""")
        .list(Integer.class);
  }

  Optional<String> receipt(String formKey) {
    return database
        .sql(
            """
            select receipt from resident_report
            where municipality = :municipality and form_key = :key""")
        .bind("key", formKey)
        .first(String.class);
  }

  boolean knows(String receipt) {
    return database
            .sql(
                """
                select count(*) from resident_report
                where municipality = :municipality and receipt = :receipt""")
            .bind("receipt", receipt)
            .one(Long.class)
        > 0;
  }

  long countFrom(String sender, Instant since) {
    return database
        .sql(
            """
            select count(*) from resident_report
            where municipality = :municipality and sender = :sender and received_at > :since""")
        .bind("sender", sender)
        .bind("since", since)
        .one(Long.class);
  }

  long count(Instant since) {
    return database
        .sql(
            """
            select count(*) from resident_report
            where municipality = :municipality and received_at > :since""")
        .bind("since", since)
        .one(Long.class);
  }

  void add(ResidentReport report, String formKey) {
    database
        .sql(
            """
            insert into resident_report (id, municipality, receipt, form_key, sender, account,
              account_key, note, received_at, state)
            values (:id, :municipality, :receipt, :formKey, :sender, :account,
              :accountKey, :note, :receivedAt, 'OPEN')""")
        .bind(report)
        .bind("formKey", formKey)
        .run();
  }

  /** How many different senders reported an account, of which nothing was decided yet. */
  long waitingSenders(String accountKey, Instant since) {
    return database
        .sql(
            """
            select count(distinct sender) from resident_report
            where municipality = :municipality and account_key = :key and state = 'OPEN'
              and received_at > :since""")
        .bind("key", accountKey)
        .bind("since", since)
        .one(Long.class);
  }

  /** The open ones, the newest first. */
  List<ResidentReport> waiting(int most) {
    return database
        .sql(
            COLUMNS
                + """
                where municipality = :municipality and state = 'OPEN'
                order by received_at desc, id limit :most""")
        .bind("most", most)
        .list(ResidentReport.class);
  }

  /** Those about an account, up to a time, the oldest first. */
  List<ResidentReport> waiting(String accountKey, Instant until) {
    return database
        .sql(
            COLUMNS
                + """
                where municipality = :municipality and account_key = :key and state = 'OPEN'
                  and received_at <= :until
                order by received_at, id for update""")
        .bind("key", accountKey)
        .bind("until", until)
        .list(ResidentReport.class);
  }

  Optional<ResidentReport> byId(UUID id) {
    return database
        .sql(COLUMNS + "where municipality = :municipality and id = :id")
        .bind("id", id)
        .first(ResidentReport.class);
  }

  /** How many accounts wait to be looked at. */
  int waitingAccounts() {
    return database
        .sql(
            """
            select count(distinct account_key)::int from resident_report
            where municipality = :municipality and state = 'OPEN'""")
        .one(Integer.class);
  }

  /** Writes down what was decided of open reports. */
  void decide(List<UUID> reports, String state, @Nullable UUID incident, Decision decision) {
    database
        .sql(
            """
            update resident_report
            set state = :state, incident_id = :incident, decided_by_name = :by, decided_at = :at,
                reason = :reason
            where municipality = :municipality and id = any(:reports::uuid[]) and state = 'OPEN'""")
        .bind("state", state)
        .bind("incident", incident)
        .bind("by", decision.by())
        .bind("at", decision.at())
        .bind("reason", decision.reason())
        .bind("reports", reports)
        .run();
  }

  /**
   * Who decided when.
   *
   * @param reason why there is nothing to do; null for what became an incident
   */
  record Decision(String by, Instant at, @Nullable String reason) {}

  /**
   * What was decided of an account at one time.
   *
   * @param id of one of the reports
   * @param incident null where nothing had to be done
   */
  record Decided(
      UUID id,
      String account,
      String accountKey,
      int count,
      @Nullable IncidentId incident,
      String by,
      Instant at,
      @Nullable String reason) {}

  /** The latest decisions. */
  List<Decided> decided(int most) {
    return database
        .sql(
            """
            select min(id::text)::uuid as id, min(account) as account, account_key,
              count(*)::int as count, incident_id as incident, decided_by_name as by,
              decided_at as at, reason
            from resident_report
            where municipality = :municipality and state <> 'OPEN'
            group by account_key, incident_id, decided_by_name, decided_at, reason
            order by decided_at desc, account_key limit :most""")
        .bind("most", most)
        .list(Decided.class);
  }

  /** Whether anything was decided of an account lately. */
  boolean decidedSince(String accountKey, Instant since) {
    return database
            .sql(
                """
                select count(*) from resident_report
                where municipality = :municipality and account_key = :key and state <> 'OPEN'
                  and decided_at > :since""")
            .bind("key", accountKey)
            .bind("since", since)
            .one(Long.class)
        > 0;
  }

  /** A decision that there was nothing to do. */
  record Dismissed(String accountKey, Instant decidedAt) {}

  /** How a report was dismissed, if it was. */
  Optional<Dismissed> dismissed(UUID id) {
    return database
        .sql(
            """
            select account_key, decided_at from resident_report
            where municipality = :municipality and id = :id and state = 'DISMISSED'""")
        .bind("id", id)
        .first(Dismissed.class);
  }

  /** Takes back that there was nothing to do. */
  int reopen(String accountKey, Instant decidedAt) {
    return database
        .sql(
            """
            update resident_report
            set state = 'OPEN', decided_by_name = null, decided_at = null, reason = null
            where municipality = :municipality and account_key = :key and state = 'DISMISSED'
              and decided_at = :at""")
        .bind("key", accountKey)
        .bind("at", decidedAt)
        .run();
  }

  /** Of all municipalities. */
  int eraseSenders(Instant before) {
    return database
        .sql(
            """
            update resident_report set sender = null
            where received_at < :before and sender is not null""")
        .bind("before", before)
        .run();
  }
}
