package jp.yagura.incident.timeline;

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
}
