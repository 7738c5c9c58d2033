package jp.yagura.incident.worklist;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.incident.DueOrder;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a condition in HQL on {@code Incident i}.
 *
 * @param whose whose steps wait for the caller
 * @param found the incidents that its words were found in; null when there were too many to name
 */
record ListCondition(
    IncidentFilter filter, Whose whose, List<String> words, @Nullable List<UUID> found) {
  /**
   * Whose steps.
   *
   * @param owners roles that own steps, such as {@code pr}
   * @param subject who took a step in hand
   */
  record Whose(Set<String> owners, String subject) {}

  static final String AT_WORK =
      """
      i.stage in (jp.yagura.incident.incident.Stage.REPORTED,
                  jp.yagura.incident.incident.Stage.CONFIRMED,
                  jp.yagura.incident.incident.Stage.CONTAINED,
                  jp.yagura.incident.incident.Stage.RECOVERED)""";
  static final String OVERDUE = "i.dueOrder <= :now";
  private static final String OPEN =
      "s.applies and s.state in (jp.yagura.incident.step.StepState.OPEN,"
          + " jp.yagura.incident.step.StepState.STARTED)";
  private static final String MINE =
      AT_WORK
          + " and i.dueOrder < :ended and exists (select 1 from Step s where s.incidentId = i.id"
          + " and "
          + OPEN
          + " and (s.owner in :owners or"
          + " s.state = jp.yagura.incident.step.StepState.STARTED and s.actor = :me))";

  String condition() {
    StringBuilder all = new StringBuilder("true");
    and(all, !filter.stages().isEmpty(), "i.stage in :stages");
    and(all, filter.type() != null, "i.type = :type");
    and(all, filter.platform() != null, "i.platform = :platform");
    and(all, filter.division() != null, "i.division = :division");
    and(all, filter.overdue(), OVERDUE);
    and(all, filter.mine(), MINE);
    and(all, found != null, "i.id in :found");
    for (int n = 0; found == null && n < words.size(); n++) {
      and(
          all,
          true,
          "lower(concat(i.number, ' ', i.title, ' ', i.accountLabel)) like :word%d escape '!'"
              .formatted(n));
    }
    return all.toString();
  }

  /** Fills in the condition's parameters. */
  <T> TypedQuery<T> with(TypedQuery<T> query, Instant now) {
    values(now).forEach(query::setParameter);
    return query;
  }

  private Map<String, Object> values(Instant now) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "stages", filter.stages());
    put(values, "type", filter.type());
    put(values, "platform", filter.platform());
    put(values, "division", filter.division());
    put(values, "now", filter.overdue() ? now : null);
    if (filter.mine()) {
      values.put("owners", whose.owners());
      values.put("me", whose.subject());
      values.put("ended", DueOrder.ENDED);
    }
    if (found != null) {
      values.put("found", found);
    }
    for (int n = 0; found == null && n < words.size(); n++) {
      values.put("word" + n, WordSearch.like(words.get(n)));
    }
    return values;
  }

  private static void and(StringBuilder all, boolean wanted, String condition) {
    if (wanted) {
      all.append(" and ").append(condition);
    }
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
      values.put(name, value);
    }
  }
}
