package jp.yagura.account.accountreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a review, and who wrote it down when; see {@link ReviewEntry}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewOutcome(
    UUID id,
    UUID accountId,
    String review,
    LocalDate reviewedOn,
    ReviewResult result,
    String words,
    String improvement,
    @Nullable String criterion,
    String evidence,
    @Nullable BigDecimal figure,
    @Nullable LocalDate lastPostOn,
    LocalDate nextOn,
    Instant at,
    String actor,
    String actorName) {

  /** Whether the evidence is an address to follow. */
  public boolean evidenceIsAddress() {
    return evidence.matches("https://[^\\s\"<>]+");
  }
}
