package jp.yagura.incident.timeline;

import java.util.List;
import java.util.Map;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.ReminderEvent;

/** What the changes of a review's actions leave behind. */
final class ReviewRecords {
  private ReviewRecords() {}

  static ChangeRecord of(ReviewChange change) {
    ReviewChange.ActionName action = change.action();
    Map<String, String> details = action.details();
    EntryType type =
        switch (change) {
          case ReviewChange.Planned _ -> EntryType.REVIEW_ACTION_PLANNED;
          case ReviewChange.Rewritten _ -> EntryType.REVIEW_ACTION_REWRITTEN;
          case ReviewChange.Finished it -> {
            ChangeRecord.put(details, "note", it.note());
            yield EntryType.REVIEW_ACTION_DONE;
          }
          case ReviewChange.Dropped it -> {
            details.put("reason", it.reason());
            yield EntryType.REVIEW_ACTION_DROPPED;
          }
          case ReviewChange.Reopened _ -> EntryType.REVIEW_ACTION_REOPENED;
          case ReviewChange.Overdue it -> {
            details.put("times", String.valueOf(it.times()));
            yield EntryType.REVIEW_ACTION_OVERDUE;
          }
        };
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "review-action", action.id().value()),
        change instanceof ReviewChange.Overdue it ? List.of(overdue(it)) : List.of());
  }

  private static IncidentEvent overdue(ReviewChange.Overdue it) {
    return new ReminderEvent.DutyOverdue(
        it.incident(),
        "review-action",
        it.action().id().value(),
        it.action().title(),
        it.owner(),
        it.times(),
        it.head(),
        it.dueAt());
  }
}
