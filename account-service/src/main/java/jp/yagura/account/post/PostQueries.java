package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostQueries {
  private final Database database;

  PostQueries(Database database) {
    this.database = database;
  }

  private record Of(UUID accountId) {}

  /** Says anew on which accounts a post is. */
  void put(PostView post) {
    database
        .sql("delete from post_account where municipality = :municipality and post_id = :id")
        .bind("id", post.id())
        .run();
    database
        .sql(
            """
            insert into post_account (post_id, account_id, municipality, sort_at)
            values (:id, :accountId, :municipality, :sortAt)""")
        .bind("id", post.id())
        .bind("sortAt", post.sortAt())
        .runEach(post.content().accounts().stream().map(Of::new).toList());
  }

  void add(UUID post, PostLine line, Actor by) {
    database
        .sql(
            """
            insert into post_line
              (post_id, number, municipality, at, actor, actor_name, act, words, content)
            values (:post, :number, :municipality, :at, :actor, :actorName, :act, :words, :content)
            """)
        .bind("post", post)
        .bind("actor", by.subject())
        .bind(line)
        .run();
  }

  /** The ledger of a post, the first line first. */
  List<PostLine> lines(UUID post) {
    return database
        .sql(
            """
            select number, at, actor_name, act, words, content from post_line
            where municipality = :municipality and post_id = :post order by number""")
        .bind("post", post)
        .list(PostLine.class);
  }

  /**
   * Which posts.
   *
   * @param everything drafts of all divisions, too
   * @param states empty for all
   * @param accountId null for all
   * @param overdueAt those that were to be posted before that, and are not; null for all
   * @param from by the time that lists go by; null for no such bound
   */
  record Wanted(
      boolean everything,
      String division,
      List<PostState> states,
      @Nullable UUID accountId,
      @Nullable Instant overdueAt,
      boolean unconfirmed,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable Instant afterAt,
      @Nullable UUID afterId,
      int most) {}

  /** A line of a list. */
  record Row(
      UUID id,
      String division,
      @AsJson List<UUID> accounts,
      String text,
      PostState state,
      @Nullable Instant plannedAt,
      @Nullable Instant confirmDue,
      @Nullable Instant confirmedAt,
      Instant sortAt,
      String writtenByName) {}

  /** The latest first. */
  List<Row> list(Wanted wanted) {
    return database
        .sql(
            """
            select id, division, accounts, left(text, 160) as text, state, planned_at,
              confirm_due, confirmed_at, sort_at, written_by_name
            from post p
            where municipality = :municipality
              and (:everything or was_posted or division = :division)
              and (cardinality(:states::text[]) = 0 or state = any(:states::text[]))
              and (:accountId::uuid is null or exists (
                select 1 from post_account a
                where a.municipality = :municipality and a.account_id = :accountId::uuid
                  and a.post_id = p.id))
              and (:overdueAt::timestamptz is null
                or (state in ('DRAFT', 'ASKED', 'RETURNED', 'APPROVED')
                  and planned_at < :overdueAt::timestamptz))
              and (not :unconfirmed or (confirm_due is not null and confirmed_at is null))
              and (:from::timestamptz is null or sort_at >= :from::timestamptz)
              and (:until::timestamptz is null or sort_at < :until::timestamptz)
              and (:afterAt::timestamptz is null
                or (sort_at, id) < (:afterAt::timestamptz, :afterId::uuid))
            order by sort_at desc, id desc limit :most""")
        .bind(wanted)
        .list(Row.class);
  }
}
