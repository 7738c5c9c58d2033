package jp.yagura.account.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is.
 *
 * @param before what it was, such as the name; null where nothing was before
 * @param after what it is now, or why it cannot be read; null where nothing is
 * @param handledBy who explained it; null where nobody did
 * @param incident number of the incident that a report opened, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingFacts(
    UUID id,
    UUID accountId,
    FindingKind kind,
    FindingState state,
    Instant foundAt,
    @Nullable String before,
    @Nullable String after,
    @Nullable Instant handledAt,
    @Nullable String handledBy,
    @Nullable String explanation,
    @Nullable String incident,
    long version) {

  /** Whether nobody dealt with it. */
  boolean open() {
    return state == FindingState.OPEN;
  }

  /** Whether somebody may still say that it is no harm. */
  boolean explainable() {
    return open() || state == FindingState.REPORTED;
  }
}
