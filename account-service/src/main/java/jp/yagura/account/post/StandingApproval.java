package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a head agreed to beforehand.
 *
 * @param scope id of the case of the guideline
 * @param untilAt the first moment at which it no longer holds
 * @param endedAt when it was ended before that, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandingApproval(
    UUID id,
    UUID accountId,
    String scope,
    Instant fromAt,
    Instant untilAt,
    @JsonIgnore String givenBy,
    String givenByName,
    Instant givenAt,
    @Nullable Instant endedAt,
    @Nullable String endedByName) {

  /** Whether it holds at a moment. */
  boolean holds(Instant at) {
    return !at.isBefore(fromAt)
        && at.isBefore(untilAt)
        && (endedAt == null || at.isBefore(endedAt));
  }
}
