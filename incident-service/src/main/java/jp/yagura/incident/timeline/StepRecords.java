package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.ORDER_OVERRIDDEN;
import static jp.yagura.incident.timeline.EntryType.STEP_DONE;
import static jp.yagura.incident.timeline.EntryType.STEP_STARTED;
import static jp.yagura.incident.timeline.EntryType.STEP_TAKEN;
import static jp.yagura.incident.timeline.EntryType.STEP_UNDONE;
import static jp.yagura.incident.timeline.EntryType.STEP_WAIVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.AccountDeletionDone;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.ReminderEvent;

/** What the changes of a step leave behind. */
final class StepRecords {
  private StepRecords() {}

  /** That the order was set aside comes first. */
  static List<ChangeRecord> of(StepChange change, Actor by) {
    StepChange.OrderOverride override = change.override();
    return override == null
        ? List.of(worked(change, by))
        : Stream.of(overridden(change, override), worked(change, by)).toList();
  }

  private static ChangeRecord overridden(StepChange change, StepChange.OrderOverride override) {
    Map<String, String> details = change.step().details();
    details.put("reason", override.reason());
    details.put("first", String.join(",", override.first()));
    return new ChangeRecord(
        change.incidentId(),
        ORDER_OVERRIDDEN,
        override.at(),
        details,
        new ChangeRecord.AuditLine(
            ORDER_OVERRIDDEN.wire(), Chronicle.INCIDENT, change.incidentId().value()),
        List.of());
  }

  private static ChangeRecord worked(StepChange change, Actor by) {
    Map<String, String> details = change.step().details();
    EntryType type =
        switch (change) {
          case StepChange.Started _ -> STEP_STARTED;
          case StepChange.Taken it -> {
            ChangeRecord.put(details, "from", it.from());
            yield STEP_TAKEN;
          }
          case StepChange.Done it -> {
            ChangeRecord.put(details, "note", it.note());
            it.results().forEach((id, value) -> details.put("result." + id, value));
            yield STEP_DONE;
          }
          case StepChange.Waived it -> {
            details.put("reason", it.reason());
            yield STEP_WAIVED;
          }
          case StepChange.Undone it -> {
            ChangeRecord.put(details, "reason", it.reason());
            yield STEP_UNDONE;
          }
        };
    return ChangeRecord.of(change, type, details, events(change, by));
  }

  private static Event[] events(StepChange change, Actor by) {
    return change instanceof StepChange.Done(_, _, _, _, _, IncidentSummary deletes, Instant at)
            && deletes != null
            && deletes.accountId() != null
        ? new Event[] {new AccountDeletionDone(deletes, deletes.accountId(), by, at)}
        : new Event[0];
  }

  static ChangeRecord of(TargetMissed missed) {
    Map<String, String> details = missed.step().details();
    details.put("owner", missed.owner());
    return ChangeRecord.unaudited(
        missed,
        EntryType.TARGET_MISSED,
        details,
        new ReminderEvent.StepTargetMissed(
            missed.incident(),
            missed.step().id(),
            missed.step().title().ja(),
            missed.owner(),
            missed.at()));
  }
}
