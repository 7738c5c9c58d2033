package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WatchQueries {
  private static final String COLUMNS =
      """
      account_id, source, address, back_link, watching, profile, validators, next_at, misses,
      problem, tried_at, read_at, changed_at, changed_by, version""";

  private final Database database;

  WatchQueries(Database database) {
    this.database = database;
  }

  List<StoredWatch> all() {
    return database
        .sql("select " + COLUMNS + " from account_watch where municipality = :municipality")
        .list(StoredWatch.class);
  }

  Optional<StoredWatch> of(UUID accountId) {
    return database
        .sql(
            "select "
                + COLUMNS
                + " from account_watch where municipality = :municipality"
                + " and account_id = :accountId")
        .bind("accountId", accountId)
        .first(StoredWatch.class);
  }

  /** What people set; whoever reads it just now loses the lease, for it may be another account. */
  void put(StoredWatch watch) {
    database
        .sql(
            """
            insert into account_watch (account_id, municipality, source, address, back_link,
              watching, profile, validators, next_at, misses, problem, tried_at, read_at,
              changed_at, changed_by, version)
            values (:accountId, :municipality, :source, :address, :backLink, :watching, :profile,
              :validators, :nextAt, :misses, :problem, :triedAt, :readAt, :changedAt, :changedBy,
              :version)
            on conflict (account_id) do update
            set source = excluded.source, address = excluded.address,
              back_link = excluded.back_link, watching = excluded.watching,
              profile = excluded.profile, validators = excluded.validators,
              next_at = excluded.next_at, misses = excluded.misses, problem = excluded.problem,
              tried_at = excluded.tried_at, read_at = excluded.read_at,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by,
              version = excluded.version, lease = null, leased_until = null""")
        .bind(watch)
        .run();
  }

  /**
   * Takes one account that is due, so that no other replica reads it meanwhile. Whoever dies with
   * it loses it when the lease ends.
   */
  Optional<StoredWatch> take(UUID lease, Instant now, Instant until) {
    return database
        .sql(
            """
            update account_watch set lease = :lease, leased_until = :until
            where account_id = (
              select account_id from account_watch
              where municipality = :municipality and watching and next_at <= :now
                and (leased_until is null or leased_until <= :now)
              order by next_at, account_id limit 1 for update skip locked)
            returning\s"""
                + COLUMNS)
        .bind("lease", lease)
        .bind("now", now)
        .bind("until", until)
        .first(StoredWatch.class);
  }

  /**
   * What came of reading it.
   *
   * @param profile null where it is as it was
   * @param validators null where they are as they were
   */
  record Result(
      UUID accountId,
      UUID lease,
      @AsJson @Nullable ProfileSnapshot profile,
      @AsJson @Nullable Validators validators,
      Instant nextAt,
      int misses,
      @Nullable WatchProblem problem,
      Instant triedAt,
      @Nullable Instant readAt) {}

  /**
   * Writes down a result and gives the account free.
   *
   * @return false when somebody else has it by now, and the result counts for nothing
   */
  boolean finish(Result result) {
    return database
            .sql(
                """
                update account_watch
                set profile = coalesce(:profile, profile),
                  validators = coalesce(:validators, validators), next_at = :nextAt,
                  misses = :misses, problem = :problem, tried_at = :triedAt,
                  read_at = coalesce(:readAt, read_at), lease = null, leased_until = null
                where municipality = :municipality and account_id = :accountId
                  and lease = :lease""")
            .bind(result)
            .run()
        > 0;
  }

  private record NewPost(
      UUID accountId, String postId, Instant at, @Nullable String url, String text) {}

  void add(UUID accountId, List<FoundPost> posts) {
    database
        .sql(
            """
            insert into watched_post (account_id, municipality, post_id, at, url, text)
            values (:accountId, :municipality, :postId, :at, :url, :text)
            on conflict do nothing""")
        .runEach(
            posts.stream()
                .map(it -> new NewPost(accountId, it.id(), it.at(), it.url(), it.text()))
                .toList());
  }

  /** Those of them that are known. */
  List<String> known(UUID accountId, List<String> ids) {
    return database
        .sql(
            """
            select post_id from watched_post
            where municipality = :municipality and account_id = :accountId
              and post_id = any(:ids::text[])""")
        .bind("accountId", accountId)
        .bind("ids", ids)
        .list(String.class);
  }

  /** The newest before a time. */
  List<FoundPost> before(UUID accountId, Instant until, int most) {
    return database
        .sql(
            """
            select post_id as id, at, url, text from watched_post
            where municipality = :municipality and account_id = :accountId and at < :until
            order by at desc, post_id limit :most""")
        .bind("accountId", accountId)
        .bind("until", until)
        .bind("most", most)
        .list(FoundPost.class);
  }

  /** Other than the newest, what is older than a time is forgotten. */
  void forget(UUID accountId, Instant olderThan) {
    database
        .sql(
            """
            delete from watched_post
            where municipality = :municipality and account_id = :accountId and at < :olderThan
              and post_id not in (
                select post_id from watched_post
                where municipality = :municipality and account_id = :accountId
                order by at desc limit 100)""")
        .bind("accountId", accountId)
        .bind("olderThan", olderThan)
        .run();
  }
}
