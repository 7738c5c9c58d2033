package jp.yagura.incident.work;

import java.util.List;

/**
 * What waits for the caller, each in one group, what is due next first.
 *
 * @param late what is past its time, whosever it is
 * @param mine what the caller has in hand
 * @param waiting what waits for the role or the division
 */
public record WorkList(List<WorkItem> late, List<WorkItem> mine, List<WorkItem> waiting) {
  public static final WorkList NOTHING = new WorkList(List.of(), List.of(), List.of());

  public WorkList {
    late = List.copyOf(late);
    mine = List.copyOf(mine);
    waiting = List.copyOf(waiting);
  }

  /** Whether nothing waits. */
  public boolean none() {
    return late.isEmpty() && mine.isEmpty() && waiting.isEmpty();
  }
}
