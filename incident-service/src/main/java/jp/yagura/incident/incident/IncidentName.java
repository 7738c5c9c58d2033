package jp.yagura.incident.incident;

import jp.yagura.incident.IncidentId;

/** How another incident points at one. */
public record IncidentName(IncidentId id, String number, String title) {}
