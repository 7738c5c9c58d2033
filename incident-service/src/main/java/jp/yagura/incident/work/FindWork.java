package jp.yagura.incident.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Gathers what waits for the caller from all rooms. */
@ApplicationScoped
public class FindWork {
  private final List<WorkSource> sources;
  private final Clock clock;

  FindWork(@All List<WorkSource> sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /** All of it; nothing stands twice. */
  public WorkList find() {
    Instant now = clock.instant();
    List<WorkItem> all =
        sources.stream()
            .flatMap(source -> source.waiting().stream())
            .distinct()
            .sorted(Comparator.comparing(WorkPosition::of))
            .toList();
    return new WorkList(
        those(all, item -> item.late(now)),
        those(all, item -> !item.late(now) && item.mine()),
        those(all, item -> !item.late(now) && !item.mine()));
  }

  /**
   * One page.
   *
   * @param group {@code late}, {@code mine} or {@code waiting}; null for the first page of each
   * @param cursor of that group, or null for its first page
   * @param limit how many of a group
   */
  public PagedWork page(@Nullable String group, @Nullable String cursor, int limit) {
    WorkPosition after = WorkPosition.parse(cursor);
    WorkGroup only = group == null || group.isBlank() ? null : WorkGroup.of(group).orElse(null);
    if (only == null && (after != null || (group != null && !group.isBlank()))) {
      throw Refused.invalid("group", "one-of", WorkGroup.all()).exception();
    }
    return PagedWork.of(find(), only, after, limit);
  }

  private static List<WorkItem> those(List<WorkItem> all, Predicate<WorkItem> which) {
    return all.stream().filter(which).toList();
  }
}
