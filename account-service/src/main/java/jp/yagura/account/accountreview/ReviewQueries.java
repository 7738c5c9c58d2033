package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class ReviewQueries {
  private final Database database;

  ReviewQueries(Database database) {
    this.database = database;
  }

  void add(ReviewOutcome outcome) {
    database
        .sql(
            """
            insert into review_outcome (id, municipality, account_id, review, reviewed_on, result,
              words, improvement, criterion, evidence, figure, last_post_on, next_on, at, actor,
              actor_name)
            values (:id, :municipality, :accountId, :review, :reviewedOn, :result,
              :words, :improvement, :criterion, :evidence, :figure::numeric, :lastPostOn, :nextOn,
              :at, :actor, :actorName)""")
        .bind(outcome)
        .run();
  }

  /** Where figures come from. */
  record Origin(UUID accountId, String review, String fileName, Instant at, String actorName) {}

  /** Puts figures in, or brings them up to date. */
  void put(List<AccountFigure> figures, Origin origin) {
    database
        .sql(
            """
            insert into account_figure (municipality, account_id, review, day, figure, file_name,
              at, actor_name)
            values (:municipality, :accountId, :review, :day, :figure, :fileName, :at, :actorName)
            on conflict (account_id, review, day) do update set figure = excluded.figure,
              file_name = excluded.file_name, at = excluded.at,
              actor_name = excluded.actor_name""")
        .bind(origin)
        .runEach(figures);
  }

  /** A figure of a review. */
  record ReviewFigure(String review, LocalDate day, BigDecimal figure) {}

  /** The figures from files of an account, the latest first, at most 4000. */
  List<ReviewFigure> figures(UUID accountId) {
    return database
        .sql(
            """
            select review, day, figure from account_figure
            where municipality = :municipality and account_id = :accountId
            order by day desc limit 4000""")
        .bind("accountId", accountId)
        .list(ReviewFigure.class);
  }

  /** What came of the reviews of an account, the latest first, at most 500. */
  List<ReviewOutcome> of(UUID accountId) {
    return database
        .sql(
            """
            select id, account_id, review, reviewed_on, result, words, improvement, criterion,
              evidence, figure, last_post_on, next_on, at, actor, actor_name
            from review_outcome
            where municipality = :municipality and account_id = :accountId
            order by reviewed_on desc, at desc limit 500""")
        .bind("accountId", accountId)
        .list(ReviewOutcome.class);
  }
}
