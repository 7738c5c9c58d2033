package jp.yagura.incident.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.PersonEvent;
import org.jspecify.annotations.Nullable;

/** What a handover leaves behind. */
final class HandoverRecords {
  private HandoverRecords() {}

  static ChangeRecord of(HandoverChange change, Actor by) {
    Map<String, String> details = details(change.subject());
    return switch (change) {
      case HandoverChange.Offered it -> {
        details.put("note", it.note());
        yield written(
            it,
            it.subject().step() == null
                ? EntryType.HANDOVER_OFFERED
                : EntryType.STEP_HANDOVER_OFFERED,
            details,
            new PersonEvent.HandoverOffered(
                it.incident(),
                it.subject().id(),
                title(it.subject()),
                it.giver(),
                it.receiver(),
                it.note(),
                it.at()));
      }
      case HandoverChange.Accepted it ->
          written(
              it,
              it.subject().step() == null
                  ? EntryType.HANDOVER_ACCEPTED
                  : EntryType.STEP_HANDOVER_ACCEPTED,
              details,
              answered(it, true, it.giver(), null, by));
      case HandoverChange.Declined it -> {
        details.put("reason", it.reason() == null ? "" : it.reason());
        yield written(
            it,
            it.subject().step() == null
                ? EntryType.HANDOVER_DECLINED
                : EntryType.STEP_HANDOVER_DECLINED,
            details,
            answered(it, false, it.giver(), it.reason(), by));
      }
      case HandoverChange.Withdrawn it ->
          written(
              it,
              it.subject().step() == null
                  ? EntryType.HANDOVER_WITHDRAWN
                  : EntryType.STEP_HANDOVER_WITHDRAWN,
              details);
      case HandoverChange.LeadTaken it -> written(it, EntryType.LEAD_TAKEN, details);
    };
  }

  private static Map<String, String> details(HandoverChange.Subject subject) {
    Map<String, String> details = new LinkedHashMap<>();
    StepName step = subject.step();
    if (step != null) {
      details.putAll(step.details());
    }
    details.put("handover", subject.id().toString());
    details.put("from", subject.from());
    details.put("to", subject.to());
    return details;
  }

  private static ChangeRecord written(
      HandoverChange change, EntryType type, Map<String, String> details, Event... events) {
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "handover", change.subject().id()),
        List.of(events));
  }

  private static IncidentEvent answered(
      HandoverChange change,
      boolean accepted,
      @Nullable Addressee giver,
      @Nullable String reason,
      Actor by) {
    return new PersonEvent.HandoverAnswered(
        change.incident(),
        change.subject().id(),
        title(change.subject()),
        accepted,
        by,
        giver,
        reason,
        change.at());
  }

  private static @Nullable String title(HandoverChange.Subject subject) {
    StepName step = subject.step();
    return step == null ? null : step.title().ja();
  }
}
