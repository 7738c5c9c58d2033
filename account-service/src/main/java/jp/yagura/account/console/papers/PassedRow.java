package jp.yagura.account.console.papers;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.procedure.PassedStage;
import org.jspecify.annotations.Nullable;

/**
 * A stage that was passed, in the reader's language.
 *
 * @param on the day; null when it was left out, or has none
 * @param forms the papers that belong to it; empty when there are none
 */
public record PassedRow(
    String title,
    String owner,
    String forms,
    @Nullable String cite,
    @Nullable String on,
    @Nullable String reference,
    @Nullable String waived) {
  private static final DateTimeFormatter JA =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  public static List<PassedRow> of(List<PassedStage> stages, Locale locale) {
    return stages.stream().map(stage -> of(stage, locale)).toList();
  }

  public static PassedRow of(PassedStage stage, Locale locale) {
    DateTimeFormatter day = Locale.ENGLISH.equals(locale) ? EN : JA;
    return new PassedRow(
        stage.title().in(locale),
        stage.owner().in(locale),
        StageField.joined(stage.forms(), locale),
        stage.cite(),
        stage.on() == null ? null : day.format(stage.on()),
        stage.reference(),
        stage.waived());
  }
}
