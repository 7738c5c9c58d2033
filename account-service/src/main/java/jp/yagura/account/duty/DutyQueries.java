package jp.yagura.account.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/** By SQL: what is asked twice at once, or told by two replicas, the database decides. */
@ApplicationScoped
class DutyQueries {
  private static final String COLUMNS =
      """
      id, kind, subject, account_id, title, owner, division, path, state, asked_at, due_at,
        tell_at, times, ended_at, ended_by, outcome
      from duty
      """;

  private static final String SCOPE =
      """
        and (:everybody or owner = any(:offices::text[])
          or (owner = any(:seats::text[]) and division = :division))
      """;

  private final Database database;

  DutyQueries(Database database) {
    this.database = database;
  }

  /** The open one, locked; empty when there is none. */
  Optional<StoredDuty> lockOpen(DutyKind kind, UUID subject) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                where municipality = :municipality and kind = :kind and subject = :subject
                  and state = 'OPEN' for update""")
        .bind("kind", kind)
        .bind("subject", subject)
        .first(StoredDuty.class);
  }

  /** Puts it in; false when the same was asked for meanwhile. */
  boolean insert(StoredDuty duty) {
    return database
            .sql(
                """
                insert into duty (id, municipality, kind, subject, account_id, title, owner,
                  division, path, state, asked_at, due_at, tell_at, times)
                values (:id, :municipality, :kind, :subject, :accountId, :title, :owner,
                  :division, :path, :state, :askedAt, :dueAt, :tellAt, :times)
                on conflict (municipality, kind, subject) where state = 'OPEN' do nothing""")
            .bind(duty)
            .run()
        > 0;
  }

  void update(StoredDuty duty) {
    database
        .sql(
            """
            update duty set account_id = :accountId, title = :title, owner = :owner,
              division = :division, path = :path, due_at = :dueAt, tell_at = :tellAt,
              times = :times
            where municipality = :municipality and id = :id""")
        .bind(duty)
        .run();
  }

  /** Ends an open one; the id, or empty when there was none. */
  Optional<UUID> end(
      DutyKind kind,
      UUID subject,
      DutyState state,
      Instant at,
      @Nullable String by,
      @Nullable String outcome) {
    return database
        .sql(
            """
            update duty set state = :to, tell_at = null, ended_at = :at, ended_by = :by,
              outcome = :outcome
            where municipality = :municipality and kind = :kind and subject = :subject
              and state = 'OPEN'
            returning id""")
        .bind("to", state)
        .bind("at", at)
        .bind("by", by)
        .bind("outcome", outcome)
        .bind("kind", kind)
        .bind("subject", subject)
        .first(UUID.class);
  }

  /** Those to be told now, locked; what another replica has in hand is left out. */
  List<StoredDuty> lockDue(Instant now, int most) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                where municipality = :municipality and state = 'OPEN' and tell_at <= :now
                order by tell_at, id limit :most for update skip locked""")
        .bind("now", now)
        .bind("most", most)
        .list(StoredDuty.class);
  }

  /**
   * Whose duties.
   *
   * @param everybody all there are; the rest says nothing then
   * @param offices owners of the whole municipality: {@code pr}, {@code it}
   * @param seats owners within the division
   */
  record Scope(boolean everybody, List<String> offices, List<String> seats, String division) {}

  /**
   * A list, the most urgent first, and the last ended first.
   *
   * @param division of which division; null for all
   * @param dueBefore null for all
   */
  record Wanted(
      List<DutyState> states,
      @Nullable String ofDivision,
      @Nullable DutyKind kind,
      @Nullable UUID accountId,
      @Nullable Instant dueBefore,
      int most) {}

  List<StoredDuty> list(Scope scope, Wanted wanted) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                where municipality = :municipality and state = any(:states)
                """
                + SCOPE
                + """
                  and (:ofDivision::text is null or division = :ofDivision::text)
                  and (:kind::text is null or kind = :kind::text)
                  and (:accountId::uuid is null or account_id = :accountId::uuid)
                  and (:dueBefore::timestamptz is null or due_at < :dueBefore::timestamptz)
                order by state <> 'OPEN', case when state = 'OPEN' then due_at end,
                  ended_at desc, id
                limit :most""")
        .bind(scope)
        .bind(wanted)
        .list(StoredDuty.class);
  }

  /** How many open ones were due before a time. */
  long countDue(Scope scope, Instant before) {
    return database
        .sql(
            """
            select count(*) from duty
            where municipality = :municipality and state = 'OPEN' and due_at < :before
            """
                + SCOPE)
        .bind(scope)
        .bind("before", before)
        .one(Long.class);
  }

  /** The divisions that have, or had, something to do. */
  List<String> divisions() {
    return database
        .sql(
            """
            select distinct division from duty
            where municipality = :municipality and division is not null order by division""")
        .list(String.class);
  }
}
