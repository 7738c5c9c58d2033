package jp.yagura.incident.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/** What somebody was shown, or took out of the system, that the audit log must know of. */
public sealed interface Disclosure {

  /** Evidence of an incident was opened, or taken as a file. */
  record EvidenceViewed(IncidentId incidentId, UUID evidenceId, String name, String sha256)
      implements Disclosure {}

  /**
   * The page that shows the pictures of an incident small was opened.
   *
   * @param items how much evidence it showed
   */
  record EvidenceListed(IncidentId incidentId, int items) implements Disclosure {}

  /**
   * All evidence of an incident was taken as one file.
   *
   * @param head the last link of its chain
   */
  record EvidenceBundled(IncidentId incidentId, int items, String head) implements Disclosure {}

  /**
   * Somebody looked whether the evidence of an incident is as it was.
   *
   * @param differing names of what is not
   */
  record EvidenceVerified(IncidentId incidentId, int items, List<String> differing)
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
