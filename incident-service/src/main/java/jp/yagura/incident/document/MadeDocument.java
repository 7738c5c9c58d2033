package jp.yagura.incident.document;

import java.util.UUID;
import jp.yagura.document.OfficeDocument;
import jp.yagura.incident.IncidentId;

/**
 * A document about an incident, before it becomes a file.
 *
 * @param kind what the audit log calls it: press-pack, situation-report or final-report
 * @param about the notice or the incident that it was made from
 * @param name of its file as people see it, without the ending
 * @param plainName the same in ASCII
 */
public record MadeDocument(
    IncidentId incidentId,
    String kind,
    UUID about,
    OfficeDocument document,
    String name,
    String plainName) {}
