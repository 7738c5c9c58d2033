package jp.yagura.incident.work;

import java.util.List;

/**
 * A room that has work to show. Its bean is found by itself; what it shows, and to whom, it decides
 * from the caller, as its own pages do.
 */
public interface WorkSource {
  /** All that waits for the caller now, in any order. */
  List<WorkItem> waiting();
}
