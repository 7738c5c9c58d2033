package jp.yagura.account.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one stage, as typed.
 *
 * @param on the day on which it was done, such as {@code 2026-11-01}
 * @param reference number of the paper, or where its record is kept
 * @param waived why it was left out, where it may be
 */
public record StageSaid(@Nullable String on, @Nullable String reference, @Nullable String waived) {
  /** Nothing was said. */
  public static final StageSaid NOTHING = new StageSaid(null, null, null);

  /** Blank is nothing. */
  public StageSaid {
    on = orNull(on);
    reference = orNull(reference);
    waived = orNull(waived);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What was said about several stages; a stage that is null was not said. */
  public static Map<String, StageSaid> given(@Nullable Map<String, StageSaid> all) {
    Map<String, StageSaid> given = all == null ? new LinkedHashMap<>() : new LinkedHashMap<>(all);
    given.values().removeIf(Objects::isNull);
    return given;
  }

  boolean nothing() {
    return equals(NOTHING);
  }
}
