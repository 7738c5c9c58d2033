package jp.yagura.incident.timeline;

import java.util.List;
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
}
