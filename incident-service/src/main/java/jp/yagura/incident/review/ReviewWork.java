package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;

/** What was decided in reviews and is the caller's role's, due within two weeks or late. */
@ApplicationScoped
class ReviewWork implements WorkSource {
  private final FindReviewActions actions;
  private final CurrentCaller caller;

  ReviewWork(FindReviewActions actions, CurrentCaller caller) {
    this.actions = actions;
    this.caller = caller;
  }

  @Override
  public List<WorkItem> waiting() {
    return actions.find().stream().map(this::item).toList();
  }

  /** It is late when its last day is over. */
  private WorkItem item(OpenReviewAction action) {
    boolean mine = action.person().equals(caller.actor().name());
    return new WorkItem(
        WorkKind.REVIEW_ACTION,
        action.number(),
        action.incidentTitle(),
        action.title(),
        action.dueOn().plusDays(1).atStartOfDay(Times.TOKYO).toInstant(),
        null,
        mine,
        mine || action.person().isEmpty() ? null : action.person(),
        action.path());
  }
}
