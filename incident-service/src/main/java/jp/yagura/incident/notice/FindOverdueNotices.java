package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** Finds the promised notices that are late. They are the task of PR; nobody else sees them. */
@ApplicationScoped
public class FindOverdueNotices {
  private static final int MOST = 20;

  private final PromiseQueries queries;
  private final CurrentCaller caller;
  private final Clock clock;

  FindOverdueNotices(PromiseQueries queries, CurrentCaller caller, Clock clock) {
    this.queries = queries;
    this.caller = caller;
    this.clock = clock;
  }

  /** The one that waits longest first. */
  public List<OverdueNotice> find() {
    return caller.is(Role.PR) ? queries.overdue(clock.instant(), MOST) : List.of();
  }
}
