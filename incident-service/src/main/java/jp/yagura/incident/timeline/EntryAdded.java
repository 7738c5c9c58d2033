package jp.yagura.incident.timeline;

import java.util.Map;
import jp.yagura.incident.IncidentId;

/**
 * Fired inside the transaction that adds an entry to a timeline. Every change of an incident passes
 * here, so whoever wants to know of changes needs to listen to nothing else.
 *
 * @param details of the entry; {@code step} names the step where there is one
 */
public record EntryAdded(IncidentId incidentId, EntryType type, Map<String, String> details) {}
