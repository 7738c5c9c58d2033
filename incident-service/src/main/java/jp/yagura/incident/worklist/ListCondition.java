package jp.yagura.incident.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.DueOrder;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a condition in SQL on {@code listed_incident i}.
 *
 * @param whose whose steps wait for the caller
 * @param words as the search folds them
 * @param found the incidents that its words were found in; null when there were too many to name
 */
record ListCondition(
    IncidentFilter filter, Whose whose, List<String> words, @Nullable List<IncidentId> found) {
  /**
   * Whose steps.
   *
   * @param owners roles that own steps, such as {@code pr}
   * @param subject who took a step in hand
   */
  record Whose(Set<String> owners, String subject) {}

  static final String OVERDUE = "i.due_order <= :now";
  private static final String AT_WORK =
      "i.stage in ('REPORTED', 'CONFIRMED', 'CONTAINED', 'RECOVERED')";
  private static final String MINE =
      AT_WORK
          + " "
          + """
           and i.due_order < :ended and exists (select 1 from listed_step s
            where s.municipality = :municipality and s.incident_id = i.id
              and s.state in ('OPEN', 'STARTED')
              and (s.owner = any(:owners::text[]) or s.state = 'STARTED' and s.actor = :me))""";

  String sql() {
    StringBuilder all =
        new StringBuilder("i.municipality = :municipality and ")
            .append(filter.drill() ? "i.drill" : "not i.drill");
    and(all, !filter.stages().isEmpty(), "i.stage in (" + stages() + ")");
    and(all, filter.type() != null, "i.type = :type");
    and(all, filter.platform() != null, "i.platform = :platform");
    and(all, filter.division() != null, "i.division = :division");
    and(all, filter.overdue(), OVERDUE);
    and(all, filter.mine(), MINE);
    and(all, found != null, "i.id = any(:found::uuid[])");
    for (int n = 0; found == null && n < words.size(); n++) {
      and(
          all,
          true,
          "exists (select 1 from listed_text w where w.municipality = :municipality"
              + " and w.incident_id = i.id and strpos(w.folded, :word%d) > 0)".formatted(n));
    }
    return all.toString();
  }

  /** One parameter for each: a single stage is then read in the order of its index. */
  private String stages() {
    return IntStream.range(0, filter.stages().size())
        .mapToObj(n -> ":stage" + n)
        .collect(Collectors.joining(", "));
  }

  /** The condition's parameters. */
  Map<String, Object> values(Instant now) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int n = 0; n < filter.stages().size(); n++) {
      values.put("stage" + n, filter.stages().get(n));
    }
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
      values.put("word" + n, words.get(n));
    }
    return values;
  }

  private static void and(StringBuilder all, boolean wanted, String condition) {
    if (wanted) {
      all.append(" and ").append(condition);
    }
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
