package jp.yagura.incident.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.alarm.WaitingAlert;
import jp.yagura.incident.platformrequest.DueRequest;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.incident.work.WorkList;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param work all that waits for the reader, as its own page shows it
 * @param mine the latest reports of the reader
 */
record HomePage(
    Reader reader,
    Map<String, Long> counts,
    WorkList work,
    Waiting waiting,
    List<ReportView> mine,
    Instant now) {

  /**
   * Who reads.
   *
   * @param responder whether the reader responds, rather than only reports
   * @param figures whether the reader may see the figures
   */
  record Reader(boolean responder, boolean reporter, boolean figures) {}

  /**
   * What waits for the reader.
   *
   * @param fresh reports that the reader has to find true or not
   * @param requests to platforms about which the reader should ask again
   * @param residents how many accounts that residents reported wait to be looked at
   * @param more whether there are more incidents with duties than shown
   * @param own incidents at work of the division whose head the reader is
   */
  record Waiting(
      List<WaitingAlert> alerts,
      List<IncidentRow> fresh,
      List<DueRequest> requests,
      int residents,
      List<Duty> duties,
      boolean more,
      List<IncidentRow> own) {
    static final Waiting NOTHING =
        new Waiting(List.of(), List.of(), List.of(), 0, List.of(), false, List.of());

    private static final int FIRST = 10;

    /** The few alerts that stand there; all are counted. */
    public List<WaitingAlert> firstAlerts() {
      return alerts.subList(0, Math.min(FIRST, alerts.size()));
    }

    boolean none() {
      return alerts.isEmpty()
          && fresh.isEmpty()
          && requests.isEmpty()
          && residents == 0
          && own.isEmpty()
          && duties.isEmpty();
    }
  }

  /** Whether the reader may go home. */
  public boolean none() {
    return work.none() && waiting.none();
  }

  /** How many incidents there are under a name of the counts. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** How many are being handled. */
  public long atWork() {
    return count("confirmed") + count("contained") + count("recovered");
  }

  /** The time to a target. */
  public @Nullable TimeLeft left(@Nullable Instant due) {
    return TimeLeft.of(due, now);
  }

  /** Whether a step is past its target. */
  public boolean late(Duty.Task task) {
    return task.dueAt() != null && !task.dueAt().isAfter(now);
  }
}
