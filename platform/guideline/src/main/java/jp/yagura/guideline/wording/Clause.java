package jp.yagura.guideline.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a guideline, in the municipality's own words.
 *
 * @param id stays the same for good, such as {@code NGS-10.3a}
 * @param number as published, such as {@code 10(3)}; absent where the published text has lost it
 * @param anchor words of the text that lead to the clause where it has no number
 * @param actor who the clause speaks to; empty when nobody in particular
 * @param key the Japanese key term, found in the quote
 * @param lead the sentence that governs the list the clause stands in
 * @param quote the exact words of the published text
 * @param note what a reader must know, such as a misprint in the source
 */
public record Clause(
    String id,
    @Nullable String number,
    @Nullable String anchor,
    Force force,
    List<String> actor,
    String key,
    @Nullable String lead,
    String quote,
    @Nullable Text note) {

  /** How to point at the clause: its number, or its anchor words in 「」. */
  public String reference() {
    return number != null ? number : "「" + (anchor != null ? anchor : key) + "」";
  }
}
