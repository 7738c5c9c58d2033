package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.incident.incident.Stage;

/** Counts the incidents that the caller may see. */
@ApplicationScoped
public class CountIncidents {
  private final WorklistQueries queries;
  private final ListConditions narrow;
  private final Clock clock;

  CountIncidents(WorklistQueries queries, ListConditions narrow, Clock clock) {
    this.queries = queries;
    this.narrow = narrow;
    this.clock = clock;
  }

  /**
   * How many a list has.
   *
   * @param more whether there are more, which nobody counts
   */
  public record Found(int count, boolean more) {}

  /** How many there are per stage, and {@code overdue}. */
  public Map<String, Long> perStage(IncidentFilter filter) {
    return narrow.to(filter).map(this::perStage).orElseGet(CountIncidents::none);
  }

  /** How many there are, as far as a person cares. */
  public Found found(IncidentFilter filter) {
    int found = narrow.to(filter).map(this::ids).orElse(0);
    return new Found(Math.min(found, ListConditions.MOST), found > ListConditions.MOST);
  }

  private static Map<String, Long> none() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      counts.put(stage.wire(), 0L);
    }
    counts.put("overdue", 0L);
    return counts;
  }

  Map<String, Long> perStage(ListCondition narrowed) {
    Map<String, Long> counts = none();
    Instant now = clock.instant();
    queries
        .perStage(narrowed, now)
        .forEach(found -> counts.put(found.stage().wire(), found.count()));
    counts.put("overdue", queries.overdue(narrowed, now));
    return counts;
  }

  private int ids(ListCondition narrowed) {
    return queries.count(narrowed, ListConditions.MOST + 1, clock.instant());
  }
}
