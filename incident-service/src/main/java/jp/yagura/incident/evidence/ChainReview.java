package jp.yagura.incident.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The rule by which a chain is looked through: each change is found at the piece it was made on.
 */
final class ChainReview {
  private ChainReview() {}

  /**
   * What is not as it was.
   *
   * @param items in their order
   * @param changed ids of those whose bytes do not have their sum
   * @param end where the chain ends as far as is recorded
   */
  static List<EvidenceCheck.Finding> of(
      List<EvidenceItem> items, Set<UUID> changed, EvidenceQueries.ChainEnd end) {
    List<EvidenceCheck.Finding> findings = new ArrayList<>();
    String before = EvidenceChain.BEGIN;
    int next = 0;
    for (EvidenceItem item : items) {
      boolean follows = item.position() == next;
      for (; next < item.position(); next++) {
        findings.add(EvidenceCheck.Finding.missing(next));
      }
      if (changed.contains(item.id())) {
        findings.add(EvidenceCheck.Finding.of(ChainFault.CONTENT_CHANGED, item));
      }
      // what follows a gap cannot be checked by its link
      if (follows && !EvidenceChain.link(before, item).equals(item.chain())) {
        findings.add(EvidenceCheck.Finding.of(ChainFault.RECORD_CHANGED, item));
      }
      before = item.chain();
      next = item.position() + 1;
    }
    boolean complete = next == end.items();
    for (; next < end.items(); next++) {
      findings.add(EvidenceCheck.Finding.missing(next));
    }
    if (complete && !items.isEmpty() && !before.equals(end.head())) {
      findings.add(EvidenceCheck.Finding.of(ChainFault.END_DIFFERS, items.getLast()));
    }
    return findings;
  }
}
