package jp.yagura.account.accountreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down about a review.
 *
 * @param reviewedOn day in Japan on which it was looked at
 * @param words what was found
 * @param improvement what will be improved; asked for with {@code improve}
 * @param criterion by which of the guideline's criteria it is to be closed; with {@code close}
 * @param evidence where the proof stands, an address or a file number; may be empty
 * @param figure what was measured; for a review that follows a figure
 * @param lastPostOn day in Japan of the last post; for the review that asks for it
 * @param nextOn when it is looked at next; null for the usual time
 */
record ReviewEntry(
    @Nullable LocalDate reviewedOn,
    @Nullable ReviewResult result,
    String words,
    String improvement,
    @Nullable String criterion,
    String evidence,
    @Nullable BigDecimal figure,
    @Nullable LocalDate lastPostOn,
    @Nullable LocalDate nextOn) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  ReviewEntry {
    words = words == null ? "" : words.strip();
    improvement = improvement == null ? "" : improvement.strip();
    evidence = evidence == null ? "" : evidence.strip();
    criterion = criterion == null || criterion.isBlank() ? null : criterion.strip();
  }
}
