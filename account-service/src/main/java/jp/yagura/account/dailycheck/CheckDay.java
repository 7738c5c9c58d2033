package jp.yagura.account.dailycheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which an account was to be looked at, or was.
 *
 * @param dueAt until when
 * @param outcome null while nobody looked
 * @param actor who looked, by the id at the identity provider
 * @param missedAt when nobody had looked in time; stays when somebody looks later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckDay(
    UUID accountId,
    LocalDate day,
    Instant dueAt,
    @Nullable CheckOutcome outcome,
    @Nullable Instant checkedAt,
    @JsonIgnore @Nullable String actor,
    @Nullable String actorName,
    @Nullable Instant missedAt) {

  /** Whether somebody looked. */
  @JsonIgnore
  public boolean made() {
    return outcome != null;
  }

  /** Whether somebody looked and found nothing. */
  @JsonIgnore
  public boolean fine() {
    return outcome == CheckOutcome.FINE;
  }
}
