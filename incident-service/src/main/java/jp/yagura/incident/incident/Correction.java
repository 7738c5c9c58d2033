package jp.yagura.incident.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known better of an incident than it was reported; null for what stays as it is.
 *
 * @param description what happened
 * @param fakes all addresses of fakes, looked at by whoever corrects
 */
public record Correction(
    @Nullable ReportedAccount account,
    @Nullable Since since,
    @Nullable CanSignIn canSignIn,
    @Nullable String description,
    @Nullable List<String> fakes) {

  /** Whether everything stays as it is. */
  public boolean none() {
    return account == null
        && since == null
        && canSignIn == null
        && description == null
        && fakes == null;
  }

  /**
   * Since when it happens.
   *
   * @param at null when nobody knows
   */
  public record Since(@Nullable Instant at) {}
}
