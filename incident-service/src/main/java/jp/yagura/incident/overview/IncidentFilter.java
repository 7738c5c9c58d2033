package jp.yagura.incident.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.incident.response.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are looked for; null or empty means any.
 *
 * @param type of the municipality, such as HIJACK
 * @param overdue only those with a step past its target
 * @param q part of the number, the title or the account's name
 */
public record IncidentFilter(
    List<Stage> stages,
    @Nullable String type,
    @Nullable String platform,
    @Nullable String division,
    boolean overdue,
    @Nullable String q) {

  /** An incident at work with a step past its target; needs {@code :now}. */
  static final String OVERDUE =
      """
      (i.stage not in (jp.yagura.incident.response.Stage.DISMISSED,
                       jp.yagura.incident.response.Stage.CLOSED)
       and exists (select 1 from Step s where s.incidentId = i.id and s.applies
         and s.dueAt <= :now and (s.state = jp.yagura.incident.step.StepState.OPEN
           or s.state = jp.yagura.incident.step.StepState.STARTED)))""";

  private static final String CONTAINS =
      "lower(concat(i.number, ' ', i.title, ' ', i.accountLabel)) like :q escape '!'";

  public IncidentFilter {
    stages = List.copyOf(stages);
  }

  /** The same, in the stages at least one of which is wanted, for the counts beside the list. */
  IncidentFilter inAnyStage() {
    return new IncidentFilter(List.of(), type, platform, division, false, q);
  }

  /** The condition in HQL. */
  String condition() {
    StringBuilder all = new StringBuilder("true");
    and(all, !stages.isEmpty(), "i.stage in :stages");
    and(all, type != null, "i.type = :type");
    and(all, platform != null, "i.platform = :platform");
    and(all, division != null, "i.division = :division");
    and(all, overdue, OVERDUE);
    and(all, q != null, CONTAINS);
    return all.toString();
  }

  /** The values of the condition's parameters. */
  Map<String, Object> parameters(Instant now) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "stages", stages);
    put(values, "type", type);
    put(values, "platform", platform);
    put(values, "division", division);
    put(values, "q", q == null ? null : "%" + escaped(q) + "%");
    if (overdue) {
      values.put("now", now);
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

  private static String escaped(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
