package jp.yagura.incident.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking whether the evidence of an incident is as it was.
 *
 * @param items how much there is
 * @param head the last link of the chain
 * @param sound whether everything is as it was
 * @param anchors days on which the chain was written down
 */
public record EvidenceCheck(
    Instant checkedAt,
    int items,
    String head,
    boolean sound,
    List<Finding> findings,
    List<LocalDate> anchors) {

  /**
   * Something that is not as it was.
   *
   * @param evidenceId null for what is not there any more
   * @param name of the evidence; where it is not there any more, its place, such as {@code #3}
   * @param day of the anchor that it differs from; null for other faults
   */
  public record Finding(
      ChainFault fault, @Nullable UUID evidenceId, String name, @Nullable LocalDate day) {

    static Finding of(ChainFault fault, EvidenceItem item) {
      return new Finding(fault, item.id(), item.name(), null);
    }

    static Finding missing(int position) {
      return new Finding(ChainFault.MISSING, null, "#" + (position + 1), null);
    }
  }
}
