package jp.yagura.incident.evidence;

import java.util.List;
import jp.yagura.incident.incident.IncidentFacts;

/**
 * The page with the evidence of an incident.
 *
 * @param mayAdd whether the reader may add to it now
 * @param did what was done on the page before: {@code added}, or empty
 * @param filesLost whether files have to be chosen again
 */
record EvidencePage(
    IncidentFacts incident,
    List<EvidenceItem> items,
    boolean mayAdd,
    EvidenceFields fields,
    String did,
    boolean filesLost) {

  /** Whether there is a WebP, of which browsers scale the original. */
  public boolean anyScaled() {
    return items.stream().anyMatch(it -> it.type().isPicture() && !it.thumbnail());
  }
}
