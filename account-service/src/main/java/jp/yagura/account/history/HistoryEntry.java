package jp.yagura.account.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account's history. A change of several fields is several lines of one version.
 *
 * @param version the account's version after the change
 * @param by who did it; the product itself for what an incident brought about
 * @param action {@code registered}, {@code changed}, {@code state-moved} or {@code stage-passed}
 * @param field the field that changed, as the API names it; null when the account was registered
 * @param reason why, in the words of the person or of the incident
 * @param stage the stage of the guideline that was passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
    UUID id,
    UUID accountId,
    long version,
    Instant at,
    Actor by,
    String action,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason,
    @Nullable UUID incidentId,
    @Nullable PassedStage stage) {

  /** A line about one field. */
  public record Change(String field, @Nullable String before, @Nullable String after) {}
}
