package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class CheckQueries {
  private static final String COLUMNS =
      "account_id, day, due_at, outcome, checked_at, actor, actor_name, missed_at";

  private final Database database;

  CheckQueries(Database database) {
    this.database = database;
  }

  /** What people said of how often accounts are looked at. */
  List<CheckPlan> plans() {
    return database
        .sql(
            """
            select account_id, rhythm, reason, changed_at, changed_by, version
            from account_check_plan where municipality = :municipality""")
        .list(CheckPlan.class);
  }

  Optional<CheckPlan> plan(UUID accountId) {
    return database
        .sql(
            """
            select account_id, rhythm, reason, changed_at, changed_by, version
            from account_check_plan
            where municipality = :municipality and account_id = :accountId""")
        .bind("accountId", accountId)
        .first(CheckPlan.class);
  }

  void put(CheckPlan plan) {
    database
        .sql(
            """
            insert into account_check_plan
              (account_id, municipality, rhythm, reason, changed_at, changed_by, version)
            values (:accountId, :municipality, :rhythm, :reason, :changedAt, :changedBy, :version)
            on conflict (account_id) do update
            set rhythm = excluded.rhythm, reason = excluded.reason,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by,
              version = excluded.version""")
        .bind(plan)
        .run();
  }

  /** The days of all accounts, the newest first. */
  List<CheckDay> days(LocalDate from, LocalDate to) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                 from account_check
                where municipality = :municipality and day between :from and :to
                order by day desc, account_id""")
        .bind("from", from)
        .bind("to", to)
        .list(CheckDay.class);
  }

  Optional<CheckDay> day(UUID accountId, LocalDate day) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                 from account_check
                where municipality = :municipality and account_id = :accountId and day = :day""")
        .bind("accountId", accountId)
        .bind("day", day)
        .first(CheckDay.class);
  }

  /** The last day that was laid out. */
  Optional<LocalDate> lastDay() {
    return database
        .sql("select max(day) from account_check where municipality = :municipality")
        .first(LocalDate.class);
  }

  private record NewDay(UUID accountId, LocalDate day, Instant dueAt) {}

  /** Lays out a day; what is there stays as it is. */
  void layOut(Collection<UUID> accounts, LocalDate day, Instant dueAt) {
    database
        .sql(
            """
            insert into account_check (account_id, municipality, day, due_at)
            values (:accountId, :municipality, :day, :dueAt) on conflict do nothing""")
        .runEach(accounts.stream().map(it -> new NewDay(it, day, dueAt)).toList());
  }

  /**
   * Writes down what somebody saw.
   *
   * @return false when somebody else did for that day
   */
  boolean made(CheckDay check) {
    return database
            .sql(
                """
                insert into account_check
                  (account_id, municipality, day, due_at, outcome, checked_at, actor, actor_name)
                values (:accountId, :municipality, :day, :dueAt, :outcome, :checkedAt, :actor,
                  :actorName)
                on conflict (account_id, day) do update
                set outcome = excluded.outcome, checked_at = excluded.checked_at,
                  actor = excluded.actor, actor_name = excluded.actor_name
                where account_check.outcome is null""")
            .bind(check)
            .run()
        > 0;
  }

  /** As if nobody had looked; false when nobody had. */
  boolean undo(UUID accountId, LocalDate day) {
    return database
            .sql(
                """
                update account_check
                set outcome = null, checked_at = null, actor = null, actor_name = null
                where municipality = :municipality and account_id = :accountId and day = :day
                  and outcome is not null""")
            .bind("accountId", accountId)
            .bind("day", day)
            .run()
        > 0;
  }

  /** How many days of an account were missed since somebody last looked at it. */
  long missedInARow(UUID accountId) {
    return database
        .sql(
            """
            select count(*) from account_check
            where municipality = :municipality and account_id = :accountId
              and missed_at is not null and outcome is null
              and day > coalesce((
                select max(day) from account_check
                where municipality = :municipality and account_id = :accountId
                  and outcome is not null), '-infinity')""")
        .bind("accountId", accountId)
        .one(Long.class);
  }

  /** Marks what nobody looked at in time; each day of an account is given once. */
  List<CheckDay> claimMissed(Instant now) {
    return database
        .sql(
            """
            update account_check set missed_at = :now
            where municipality = :municipality and due_at <= :now and outcome is null
              and missed_at is null
            returning\s"""
                + COLUMNS)
        .bind("now", now)
        .list(CheckDay.class);
  }
}
