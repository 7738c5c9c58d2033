package jp.yagura.incident.timeline;

import java.time.LocalDate;
import java.util.Map;

/**
 * How the chains of evidence end that have grown was written down.
 *
 * @param day in Japan
 * @param chains how many incidents
 * @param items how many pieces of evidence they have
 * @param sum over all of it and the sum before
 */
public record EvidenceAnchored(LocalDate day, int chains, int items, String sum) {

  Map<String, Object> details() {
    return Map.of("chains", chains, "items", items, "sum", sum);
  }
}
