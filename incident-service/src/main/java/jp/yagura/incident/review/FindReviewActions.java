package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.Times;

/**
 * Finds the open actions that are the caller's role's: PR's, IT's, or those of a head's division.
 */
@ApplicationScoped
class FindReviewActions {
  /** All: the list of work cuts its pages itself. */
  private static final int MOST = Integer.MAX_VALUE;

  private static final int DAYS_AHEAD = 14;

  private final ReviewQueries queries;
  private final CurrentCaller caller;
  private final Clock clock;

  FindReviewActions(ReviewQueries queries, CurrentCaller caller, Clock clock) {
    this.queries = queries;
    this.caller = caller;
    this.clock = clock;
  }

  /** Those that are late or due within two weeks, the one with the earliest day first. */
  List<OpenReviewAction> find() {
    LocalDate until = LocalDate.ofInstant(clock.instant(), Times.TOKYO).plusDays(DAYS_AHEAD);
    if (caller.is(Role.PR)) {
      return queries.open(until, "pr", null, MOST);
    }
    if (caller.is(Role.IT)) {
      return queries.open(until, "it", null, MOST);
    }
    return caller.is(Role.HEAD)
        ? caller
            .division()
            .map(division -> queries.open(until, "head", division, MOST))
            .orElse(List.of())
        : List.of();
  }
}
