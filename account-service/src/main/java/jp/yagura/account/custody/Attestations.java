package jp.yagura.account.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made sure of about the password, each with the day in Japan on which; null where
 * nobody has.
 *
 * @param strongOn it is long and complex (NGS-9.3a)
 * @param fewOn only who needs it knows it (NGS-9.3b)
 * @param uniqueOn it is used nowhere else (NGS-9.3c)
 */
record Attestations(
    @Nullable LocalDate strongOn, @Nullable LocalDate fewOn, @Nullable LocalDate uniqueOn) {
  static final Attestations NONE = new Attestations(null, null, null);
}
