package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.NOTICE_APPROVED;
import static jp.yagura.incident.timeline.EntryType.NOTICE_APPROVED_ALONE;
import static jp.yagura.incident.timeline.EntryType.NOTICE_DRAFTED;
import static jp.yagura.incident.timeline.EntryType.NOTICE_PUBLISHED;
import static jp.yagura.incident.timeline.EntryType.NOTICE_REWRITTEN;
import static jp.yagura.incident.timeline.EntryType.NOTICE_UPDATE_OVERDUE;
import static jp.yagura.incident.timeline.EntryType.NOTICE_WITHDRAWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.ReminderEvent;
import org.jspecify.annotations.Nullable;

/** What the changes of a notice leave behind. */
final class NoticeRecords {
  private NoticeRecords() {}

  static ChangeRecord of(NoticeChange change) {
    return switch (change) {
      case NoticeChange.Drafted it -> notice(it, NOTICE_DRAFTED, null, List.of());
      case NoticeChange.Rewritten it -> notice(it, NOTICE_REWRITTEN, null, List.of());
      case NoticeChange.Approved it -> notice(it, NOTICE_APPROVED, null, List.of());
      case NoticeChange.ApprovedAlone it ->
          notice(it, NOTICE_APPROVED_ALONE, it.reason(), List.of());
      case NoticeChange.Published it ->
          notice(
              it,
              NOTICE_PUBLISHED,
              null,
              List.of(
                  new IncidentEvent.NoticePublished(
                      it.incident(),
                      it.notice().id().value(),
                      it.notice().title(),
                      it.path(),
                      it.notice().revision(),
                      it.at())));
      case NoticeChange.UpdateOverdue it ->
          notice(it, NOTICE_UPDATE_OVERDUE, null, List.of(overdue(it)));
      case NoticeChange.Withdrawn it ->
          notice(
              it,
              NOTICE_WITHDRAWN,
              it.reason(),
              it.incident() == null
                  ? List.of()
                  : List.of(
                      new IncidentEvent.NoticeWithdrawn(
                          it.incident(), it.notice().id().value(), it.reason(), it.at())));
    };
  }

  static ChangeRecord of(PlacementChange change) {
    EntryType type =
        switch (change) {
          case PlacementChange.Placed _ -> EntryType.NOTICE_PLACED;
          case PlacementChange.TakenBack _ -> EntryType.NOTICE_PLACEMENT_TAKEN_BACK;
        };
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        change.placement().details(),
        new ChangeRecord.AuditLine(type.wire(), "notice-placement", change.placement().id()),
        List.of());
  }

  private static IncidentEvent overdue(NoticeChange.UpdateOverdue it) {
    return new ReminderEvent.DutyOverdue(
        it.incident(),
        "notice-update",
        it.notice().id().value(),
        it.notice().title(),
        "pr",
        it.times(),
        it.head(),
        it.promisedAt());
  }

  private static ChangeRecord notice(
      NoticeChange change, EntryType type, @Nullable String reason, List<? extends Event> events) {
    NoticeChange.NoticeName notice = change.notice();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("noticeId", notice.id().toString());
    details.put("title", notice.title());
    ChangeRecord.put(details, "titleEn", notice.titleEn());
    details.put("revision", String.valueOf(notice.revision()));
    ChangeRecord.put(details, "reason", reason);
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "notice", notice.id().value()),
        events);
  }
}
