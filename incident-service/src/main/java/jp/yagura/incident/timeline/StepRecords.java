package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.ORDER_OVERRIDDEN;
import static jp.yagura.incident.timeline.EntryType.STEP_DONE;
import static jp.yagura.incident.timeline.EntryType.STEP_STARTED;
import static jp.yagura.incident.timeline.EntryType.STEP_TAKEN;
import static jp.yagura.incident.timeline.EntryType.STEP_UNDONE;
import static jp.yagura.incident.timeline.EntryType.STEP_WAIVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.contract.ReminderEvent;

/** What the changes of a step leave behind. */
final class StepRecords {
  private StepRecords() {}

  /** That the order was set aside comes first. */
  static List<ChangeRecord> of(StepChange change) {
    StepChange.OrderOverride override = change.override();
    return override == null
        ? List.of(worked(change))
        : Stream.of(overridden(change, override), worked(change)).toList();
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

  private static ChangeRecord worked(StepChange change) {
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
    return ChangeRecord.of(change, type, details);
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
