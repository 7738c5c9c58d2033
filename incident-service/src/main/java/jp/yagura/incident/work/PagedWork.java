package jp.yagura.incident.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what waits for the caller: of each group, or of one.
 *
 * @param counts how many there are in each group altogether
 * @param next cursor of the next page, of those groups that have one
 */
public record PagedWork(
    List<WorkItem> late,
    List<WorkItem> mine,
    List<WorkItem> waiting,
    Map<WorkGroup, Integer> counts,
    Map<WorkGroup, String> next) {

  /**
   * Cuts it out of all of it.
   *
   * @param only the group that is asked for; null for the first page of each
   */
  static PagedWork of(
      WorkList all, @Nullable WorkGroup only, @Nullable WorkPosition after, int limit) {
    Map<WorkGroup, List<WorkItem>> shown = new EnumMap<>(WorkGroup.class);
    Map<WorkGroup, Integer> counts = new EnumMap<>(WorkGroup.class);
    Map<WorkGroup, String> next = new EnumMap<>(WorkGroup.class);
    for (WorkGroup group : WorkGroup.values()) {
      List<WorkItem> items = group.of(all);
      counts.put(group, items.size());
      List<WorkItem> rest =
          only != null && only != group
              ? List.of()
              : items.stream()
                  .filter(it -> after == null || WorkPosition.of(it).compareTo(after) > 0)
                  .limit(limit + 1L)
                  .toList();
      List<WorkItem> page = rest.subList(0, Math.min(limit, rest.size()));
      shown.put(group, page);
      if (rest.size() > limit) {
        next.put(group, WorkPosition.of(page.getLast()).text());
      }
    }
    return new PagedWork(
        shown.getOrDefault(WorkGroup.LATE, List.of()),
        shown.getOrDefault(WorkGroup.MINE, List.of()),
        shown.getOrDefault(WorkGroup.WAITING, List.of()),
        counts,
        next);
  }

  /** Whether nothing waits at all. */
  public boolean none() {
    return counts.values().stream().allMatch(it -> it == 0);
  }

  /** How many there are in a group, by its name. */
  public int count(String group) {
    return WorkGroup.of(group).map(it -> counts.getOrDefault(it, 0)).orElse(0);
  }

  /** The cursor of a group's next page, or null. */
  public @Nullable String more(String group) {
    return WorkGroup.of(group).map(next::get).orElse(null);
  }
}
