package jp.yagura.account.post;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a head agrees to beforehand.
 *
 * @param scope id of the case of the guideline
 * @param from first day in Japan; null for today, from now on
 * @param until last day in Japan; it ends at midnight after it
 */
record StandingEntry(
    @NotNull UUID account,
    @NotNull String scope,
    @Nullable LocalDate from,
    @NotNull LocalDate until) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  StandingEntry {
    scope = Objects.requireNonNullElse(scope, "").strip();
  }
}
