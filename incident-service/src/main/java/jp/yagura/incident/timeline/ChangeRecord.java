package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Event;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a change leaves behind, before it is written: an entry of the timeline, a line of the audit
 * log with the same details, and events.
 *
 * @param at when it happened
 * @param audit null when auditors need not read it
 */
record ChangeRecord(
    IncidentId incidentId,
    EntryType type,
    Instant at,
    Map<String, String> details,
    @Nullable AuditLine audit,
    List<? extends Event> events) {

  /** Of what the audit log tells it, and under which name. */
  record AuditLine(String action, String objectType, UUID objectId) {}

  ChangeRecord {
    details = new LinkedHashMap<>(details);
    events = List.copyOf(events);
  }

  /** About the incident, in the timeline and in the audit log alike. */
  static ChangeRecord of(
      Change change, EntryType type, Map<String, String> details, Event... events) {
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new AuditLine(type.wire(), Chronicle.INCIDENT, change.incidentId().value()),
        List.of(events));
  }

  /** In the timeline alone. */
  static ChangeRecord unaudited(
      Change change, EntryType type, Map<String, String> details, Event... events) {
    return new ChangeRecord(change.incidentId(), type, change.at(), details, null, List.of(events));
  }

  /** Adds a value, unless there is none. */
  static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
