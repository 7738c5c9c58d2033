package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the press was given what a notice says.
 *
 * @param provisionId of the record of it
 * @param titleEn null when the notice has no English text
 * @param revision how often the notice had been published by then
 * @param at when it was given
 */
public record PressProvided(
    IncidentId incidentId,
    UUID provisionId,
    NoticeId noticeId,
    String title,
    @Nullable String titleEn,
    int revision,
    String recipient,
    Instant at)
    implements Change {

  ChangeRecord entry() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("noticeId", noticeId.toString());
    details.put("title", title);
    ChangeRecord.put(details, "titleEn", titleEn);
    details.put("revision", String.valueOf(revision));
    details.put("recipient", recipient);
    return new ChangeRecord(
        incidentId,
        EntryType.PRESS_PROVIDED,
        at,
        details,
        new ChangeRecord.AuditLine(EntryType.PRESS_PROVIDED.wire(), "press-provision", provisionId),
        java.util.List.of());
  }
}
