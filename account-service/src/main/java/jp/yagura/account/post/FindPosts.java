package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads posts for the caller. */
@ApplicationScoped
class FindPosts {
  private static final int OF_A_MONTH = 1000;

  private final Posts posts;
  private final PostQueries queries;
  private final PostAccess access;
  private final Clock clock;

  FindPosts(Posts posts, PostQueries queries, PostAccess access, Clock clock) {
    this.posts = posts;
    this.queries = queries;
    this.access = access;
    this.clock = clock;
  }

  /** One; ends the request where there is none, or it is not for this caller. */
  PostView one(PostId id) {
    return posts
        .findByIdOptional(id)
        .map(Post::view)
        .filter(access::mayRead)
        .orElseThrow(() -> Refused.notFound().exception());
  }

  /** Its ledger. */
  List<PostLine> lines(PostView post) {
    return queries.lines(post.id());
  }

  /** A page of a list, the latest first. */
  Page<PostRow> list(PostShow show, @Nullable UUID account, @Nullable Cursor after, int limit) {
    Instant now = now();
    List<PostQueries.Row> rows =
        queries.list(
            new PostQueries.Wanted(
                access.everything(),
                access.division(),
                show.states(),
                account,
                show == PostShow.LATE ? now : null,
                show == PostShow.UNCONFIRMED,
                null,
                null,
                after == null ? null : after.at(),
                after == null ? null : after.id(),
                limit + 1));
    return Page.of(rows, limit, it -> new Cursor(it.sortAt(), it.id()))
        .map(it -> PostRow.of(it, now));
  }

  /** What is planned, and what was posted, in a month of Japan; the first first. */
  List<PostRow> month(YearMonth month) {
    Instant now = now();
    return queries
        .list(
            new PostQueries.Wanted(
                access.everything(),
                access.division(),
                List.of(),
                null,
                null,
                false,
                month.atDay(1).atStartOfDay(Times.TOKYO).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(Times.TOKYO).toInstant(),
                null,
                null,
                OF_A_MONTH))
        .reversed()
        .stream()
        .map(it -> PostRow.of(it, now))
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
