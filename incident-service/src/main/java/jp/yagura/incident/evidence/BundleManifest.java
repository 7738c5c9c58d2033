package jp.yagura.incident.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.yagura.incident.IncidentId;

/**
 * What a bundle holds, for programs and for people who read JSON.
 *
 * @param format name and version of this form
 * @param drill whether all of it is from an exercise (訓練)
 * @param madeAt as all times here with the offset of Japan or in UTC
 * @param head the last link of the chain
 */
record BundleManifest(
    String format,
    IncidentId incident,
    String number,
    String title,
    boolean drill,
    String municipality,
    OffsetDateTime madeAt,
    String madeBy,
    String head,
    List<Entry> items,
    List<WrittenDown> anchors) {

  /**
   * One piece of evidence.
   *
   * @param file where it stands in the bundle
   */
  record Entry(String file, @JsonUnwrapped EvidenceItem evidence) {}

  /** How the chain ended on a day. */
  record WrittenDown(LocalDate day, int items, String head, String sum) {}
}
