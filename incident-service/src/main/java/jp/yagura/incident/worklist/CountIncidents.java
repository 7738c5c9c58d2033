package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.incident.Stage;

/** Counts the incidents that the caller may see. */
@ApplicationScoped
public class CountIncidents {
  private final EntityManager entities;
  private final ListConditions narrow;
  private final Clock clock;

  CountIncidents(EntityManager entities, ListConditions narrow, Clock clock) {
    this.entities = entities;
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
    return new Found(Math.min(found, WordSearch.MOST), found > WordSearch.MOST);
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
    String where = " from Incident i where " + narrowed.condition();
    var perStage =
        entities.createQuery(
            "select i.stage, count(*)" + where + " group by i.stage", Object[].class);
    narrowed
        .with(perStage, now)
        .getResultList()
        .forEach(row -> counts.put(((Stage) row[0]).wire(), (Long) row[1]));
    var overdue =
        entities
            .createQuery("select count(*)" + where + " and " + ListCondition.OVERDUE, Long.class)
            .setParameter("now", now);
    counts.put("overdue", narrowed.with(overdue, now).getSingleResult());
    return counts;
  }

  private int ids(ListCondition narrowed) {
    var ids =
        entities.createQuery(
            "select i.id from Incident i where " + narrowed.condition(), UUID.class);
    return narrowed
        .with(ids, clock.instant())
        .setMaxResults(WordSearch.MOST + 1)
        .getResultList()
        .size();
  }
}
