package jp.yagura.incident.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.ReminderEvent;

/** What the course of a drill leaves behind. */
final class DrillRecords {
  private DrillRecords() {}

  static ChangeRecord of(DrillChange change) {
    return switch (change) {
      case DrillChange.Started it -> {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("scenario", it.scenario());
        details.put("title", it.title().ja());
        details.put("titleEn", it.title().en());
        yield ChangeRecord.of(it, EntryType.DRILL_STARTED, details);
      }
      case DrillChange.InjectGiven it -> {
        Map<String, String> details = it.inject().details();
        details.put("role", it.role());
        details.put("text", it.text());
        details.put("early", String.valueOf(it.early()));
        yield record(
            it,
            EntryType.DRILL_INJECT_GIVEN,
            it.inject(),
            details,
            new ReminderEvent.DrillInjectGiven(
                it.incident(),
                it.inject().id().value(),
                it.role(),
                it.inject().title(),
                it.text(),
                it.at()));
      }
      case DrillChange.InjectSkipped it ->
          record(it, EntryType.DRILL_INJECT_SKIPPED, it.inject(), it.inject().details());
      case DrillChange.InjectAnswered it -> {
        Map<String, String> details = it.inject().details();
        details.put("answer", it.answer());
        yield record(it, EntryType.DRILL_INJECT_ANSWERED, it.inject(), details);
      }
    };
  }

  private static ChangeRecord record(
      DrillChange change,
      EntryType type,
      DrillChange.InjectName inject,
      Map<String, String> details,
      IncidentEvent... events) {
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "drill-inject", inject.id().value()),
        List.of(events));
  }
}
