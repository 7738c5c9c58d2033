package jp.yagura.incident.timeline;

import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/** What somebody was shown, or took out of the system, that the audit log must know of. */
public sealed interface Disclosure {

  /** A picture of an incident was looked at. */
  record EvidenceViewed(IncidentId incidentId, UUID pictureId, String name, String sha256)
      implements Disclosure {}

  /**
   * A list of incidents was taken as a file.
   *
   * @param list the address of the list with its filters
   */
  record ListExported(String list) implements Disclosure {}

  /**
   * A document about an incident was taken as a file.
   *
   * @param document press-pack, situation-report or final-report
   * @param about the notice or the incident that it was made from
   * @param format pdf or docx
   */
  record DocumentExported(IncidentId incidentId, String document, UUID about, String format)
      implements Disclosure {

    Map<String, String> details() {
      return Map.of("about", about.toString(), "format", format);
    }
  }
}
