package jp.yagura.incident.timeline;

import java.util.List;
import java.util.Map;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.ReminderEvent;

/** What the changes of a request to a platform leave behind. */
final class PlatformRequestRecords {
  private PlatformRequestRecords() {}

  static ChangeRecord of(PlatformRequestChange change) {
    Map<String, String> details = change.request().details();
    EntryType type =
        switch (change) {
          case PlatformRequestChange.Drafted _ -> EntryType.PLATFORM_REQUEST_DRAFTED;
          case PlatformRequestChange.Rewritten _ -> EntryType.PLATFORM_REQUEST_REWRITTEN;
          case PlatformRequestChange.Discarded _ -> EntryType.PLATFORM_REQUEST_DISCARDED;
          case PlatformRequestChange.Sent it -> {
            details.put("form", it.form());
            yield EntryType.PLATFORM_REQUEST_SENT;
          }
          case PlatformRequestChange.TicketNoted _ -> EntryType.PLATFORM_REQUEST_TICKET;
          case PlatformRequestChange.Acknowledged _ -> EntryType.PLATFORM_REQUEST_ACKNOWLEDGED;
          case PlatformRequestChange.TurnedDown it -> {
            details.put("reason", it.reason());
            yield EntryType.PLATFORM_REQUEST_REFUSED;
          }
          case PlatformRequestChange.Finished it -> {
            ChangeRecord.put(details, "note", it.note());
            yield EntryType.PLATFORM_REQUEST_DONE;
          }
          case PlatformRequestChange.AskedAgain it -> {
            ChangeRecord.put(details, "note", it.note());
            yield EntryType.PLATFORM_REQUEST_CHASED;
          }
          case PlatformRequestChange.TakenBack it -> {
            ChangeRecord.put(details, "reason", it.reason());
            yield EntryType.PLATFORM_REQUEST_TAKEN_BACK;
          }
          case PlatformRequestChange.Unanswered it -> {
            details.put("owner", it.owner());
            details.put("times", String.valueOf(it.times()));
            yield EntryType.PLATFORM_REQUEST_UNANSWERED;
          }
        };
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "platform-request", change.request().id().value()),
        change instanceof PlatformRequestChange.Unanswered it ? List.of(due(it)) : List.of());
  }

  private static IncidentEvent due(PlatformRequestChange.Unanswered it) {
    PlatformRequestChange.RequestName request = it.request();
    return new ReminderEvent.PlatformRequestDue(
        it.incident(),
        request.id().value(),
        request.platformLabel(),
        request.purpose().wire(),
        request.target(),
        request.ticket(),
        it.owner(),
        it.sentAt(),
        it.times(),
        it.head(),
        it.at());
  }
}
