package jp.yagura.incident.worklist;

import java.time.Instant;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * An incident at work with the steps that wait for somebody there: those first that can be done
 * now, the next target first.
 */
public record Duty(IncidentRow incident, List<Task> tasks) {
  public Duty {
    tasks = List.copyOf(tasks);
  }

  private static final int SOON = 3;

  /** The few to begin with. */
  public List<Task> soon() {
    return tasks.subList(0, Math.min(SOON, tasks.size()));
  }

  /** All others. */
  public List<Task> later() {
    return tasks.subList(soon().size(), tasks.size());
  }

  /**
   * One step.
   *
   * @param id in the playbook, such as SITE_NOTICE
   * @param first what has to be done before, by whomever
   * @param taken whether the reader has taken it in hand
   * @param takenBy who else has, or null
   */
  public record Task(
      String id,
      Text title,
      @Nullable Instant dueAt,
      List<Text> first,
      boolean taken,
      @Nullable String takenBy) {
    public Task {
      first = List.copyOf(first);
    }
  }
}
