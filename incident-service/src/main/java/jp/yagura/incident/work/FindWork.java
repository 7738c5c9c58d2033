package jp.yagura.incident.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Gathers what waits for the caller from all rooms. */
@ApplicationScoped
public class FindWork {
  private static final Comparator<WorkItem> DUE_FIRST =
      Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::kind)
          .thenComparing(WorkItem::link);

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
            .sorted(DUE_FIRST)
            .toList();
    return new WorkList(
        those(all, item -> item.late(now)),
        those(all, item -> !item.late(now) && item.mine()),
        those(all, item -> !item.late(now) && !item.mine()));
  }

  private static List<WorkItem> those(List<WorkItem> all, Predicate<WorkItem> which) {
    return all.stream().filter(which).toList();
  }
}
