package jp.yagura.account.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what people say about a change of name. */
final class NameChanges {
  private NameChanges() {}

  /**
   * What was said.
   *
   * @param how {@code renamed}, {@code corrected} or nothing
   * @param on day of the renaming, as ISO 8601 has it; today when left out
   */
  static Outcome<NameChange> typed(@Nullable String how, @Nullable String on, LocalDate today) {
    return switch (how == null ? "" : how.strip()) {
      case "" -> Outcome.done(new NameChange.NotSaid());
      case "corrected" -> Outcome.done(new NameChange.Corrected());
      case "renamed" -> renamed(on, today);
      default ->
          Outcome.refused(Refused.invalid("nameChange", "json-one-of", "renamed, corrected"));
    };
  }

  private static Outcome<NameChange> renamed(@Nullable String on, LocalDate today) {
    try {
      return Outcome.done(
          new NameChange.Renamed(on == null || on.isBlank() ? today : LocalDate.parse(on.strip())));
    } catch (DateTimeParseException _) {
      return Outcome.refused(Refused.invalid("renamedOn", "renamed-day"));
    }
  }
}
