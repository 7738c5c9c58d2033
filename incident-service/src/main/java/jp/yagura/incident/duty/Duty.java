package jp.yagura.incident.duty;

import java.time.Instant;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.overview.IncidentRow;
import org.jspecify.annotations.Nullable;

/** An incident at work with the steps that wait for somebody there. */
public record Duty(IncidentRow incident, List<Task> tasks) {
  public Duty {
    tasks = List.copyOf(tasks);
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
