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
  private static final int MOST = 500;

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
