package jp.yagura.incident.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/** What was done with something that is to be done after an incident. */
public sealed interface ReviewChange extends Change {

  ActionName action();

  @Override
  default IncidentId incidentId() {
    return action().incidentId();
  }

  /**
   * An action as an entry names it, after the change.
   *
   * @param dueOn the last day for it, in Tokyo
   */
  record ActionName(ReviewActionId id, IncidentId incidentId, String title, LocalDate dueOn) {

    Map<String, String> details() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("action", id.toString());
      details.put("title", title);
      details.put("dueOn", Times.day(dueOn, Locale.JAPANESE));
      details.put("dueOnEn", Times.day(dueOn, Locale.ENGLISH));
      return details;
    }
  }

  record Planned(ActionName action, Instant at) implements ReviewChange {}

  record Rewritten(ActionName action, Instant at) implements ReviewChange {}

  record Finished(ActionName action, @Nullable String note, Instant at) implements ReviewChange {}

  record Dropped(ActionName action, String reason, Instant at) implements ReviewChange {}

  record Reopened(ActionName action, Instant at) implements ReviewChange {}

  /**
   * Its last day is over and it is not done.
   *
   * @param owner role that it is the task of
   * @param dueAt when it was late
   * @param times how often that was told, this time included
   * @param head whether the head of PR is told too
   */
  record Overdue(
      ActionName action,
      IncidentSummary incident,
      String owner,
      Instant dueAt,
      int times,
      boolean head,
      Instant at)
      implements ReviewChange {}
}
