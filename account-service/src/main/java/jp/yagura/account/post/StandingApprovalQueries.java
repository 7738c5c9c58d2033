package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class StandingApprovalQueries {
  private static final String COLUMNS =
      """
      id, account_id, scope, from_at, until_at, given_by, given_by_name, given_at, ended_at,
        ended_by_name
      from standing_approval
      """;

  private final Database database;

  StandingApprovalQueries(Database database) {
    this.database = database;
  }

  void add(StandingApproval it) {
    database
        .sql(
            """
            insert into standing_approval (id, municipality, account_id, scope, from_at, until_at,
              given_by, given_by_name, given_at)
            values (:id, :municipality, :accountId, :scope, :fromAt, :untilAt, :givenBy,
              :givenByName, :givenAt)""")
        .bind(it)
        .run();
  }

  /** Ends one; false where none of that id holds still. */
  boolean end(UUID id, Instant at, Actor by) {
    return database
            .sql(
                """
                update standing_approval set ended_at = :at, ended_by_name = :by
                where municipality = :municipality and id = :id and ended_at is null
                  and until_at > :at""")
            .bind("id", id)
            .bind("at", at)
            .bind("by", by.name())
            .run()
        > 0;
  }

  Optional<StandingApproval> one(UUID id) {
    return database
        .sql("select " + COLUMNS + " where municipality = :municipality and id = :id")
        .bind("id", id)
        .first(StandingApproval.class);
  }

  /** All of the municipality, those that end last first; at most 500. */
  List<StandingApproval> all() {
    return database
        .sql(
            "select "
                + COLUMNS
                + " where municipality = :municipality order by until_at desc, id limit 500")
        .list(StandingApproval.class);
  }

  /**
   * Until when a post may be posted that falls under such an approval on each of its accounts;
   * empty where one of them has none that holds at the moment.
   */
  Optional<Instant> until(List<UUID> accounts, String scope, Instant at) {
    List<StandingApproval> of =
        database
            .sql(
                "select "
                    + COLUMNS
                    + """
                     where municipality = :municipality and scope = :scope
                      and account_id = any(:accounts)""")
            .bind("scope", scope)
            .bind("accounts", accounts)
            .list(StandingApproval.class);
    List<Optional<Instant>> ends =
        accounts.stream()
            .map(
                account ->
                    of.stream()
                        .filter(it -> it.accountId().equals(account) && it.holds(at))
                        .map(StandingApproval::untilAt)
                        .max(Comparator.naturalOrder()))
            .toList();
    return ends.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : ends.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
