package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * Finds the notices that residents were promised. They are the task of PR; nobody else sees them.
 */
@ApplicationScoped
class FindPromisedNotices {
  /** All: the list of work cuts its pages itself. */
  private static final int MOST = Integer.MAX_VALUE;

  private final PromiseQueries queries;
  private final CurrentCaller caller;

  FindPromisedNotices(PromiseQueries queries, CurrentCaller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /** What is due first comes first. */
  List<PromisedNotice> find() {
    return caller.is(Role.PR) ? queries.open(MOST) : List.of();
  }
}
