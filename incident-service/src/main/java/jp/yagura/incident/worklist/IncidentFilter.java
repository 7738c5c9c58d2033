package jp.yagura.incident.worklist;

import java.util.List;
import jp.yagura.incident.incident.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are looked for; null or empty means any.
 *
 * @param type of the municipality, such as HIJACK
 * @param overdue only those at work with a step past its target
 * @param mine only those at work with a step that waits for the caller
 * @param drill whether drills are looked for, rather than what is real
 * @param q words that all stand in the number, the title or the account's name
 */
public record IncidentFilter(
    List<Stage> stages,
    @Nullable String type,
    @Nullable String platform,
    @Nullable String division,
    boolean overdue,
    boolean mine,
    boolean drill,
    @Nullable String q) {
  /** Every incident that is no drill. */
  public static final IncidentFilter ANY =
      new IncidentFilter(List.of(), null, null, null, false, false, false, null);

  public IncidentFilter {
    stages = List.copyOf(stages);
  }

  /** The same, of one division only. */
  IncidentFilter of(String only) {
    return new IncidentFilter(stages, type, platform, only, overdue, mine, drill, q);
  }

  /** The same, in the stages at least one of which is wanted, for the counts beside the list. */
  IncidentFilter inAnyStage() {
    return new IncidentFilter(List.of(), type, platform, division, false, mine, drill, q);
  }

  /** Whether it leaves nothing out. */
  public boolean any() {
    return equals(ANY);
  }
}
