package jp.yagura.account.procedure;

import java.util.List;
import java.util.Locale;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * A stage that was passed, in the reader's language.
 *
 * @param on the day; null when it was left out, or has none
 * @param forms the papers that belong to it; empty when there are none
 * @param live how it was done in the system; null where it was written down afterwards
 */
public record PassedStageView(
    String title,
    String owner,
    String forms,
    @Nullable String cite,
    @Nullable String on,
    @Nullable String reference,
    @Nullable String waived,
    @Nullable Live live) {

  /** Who acted, what was written down with it, and why later than it was done. */
  public record Live(
      String who, @Nullable String words, List<Weighed> weighed, @Nullable String enteredLater) {}

  /** What was written about one thing that is weighed. */
  public record Weighed(String label, String words) {}

  public static List<PassedStageView> of(List<PassedStage> stages, Locale locale) {
    return stages.stream().map(stage -> of(stage, locale)).toList();
  }

  public static PassedStageView of(PassedStage stage, Locale locale) {
    return new PassedStageView(
        stage.title().in(locale),
        stage.owner().in(locale),
        StageField.joined(stage.forms(), locale),
        stage.cite(),
        stage.on() == null ? null : Times.day(stage.on(), locale),
        stage.reference(),
        stage.waived(),
        stage.live() == null ? null : live(stage.live(), locale));
  }

  private static Live live(LiveStage how, Locale locale) {
    return new Live(
        how.who(),
        how.words(),
        how.weighed().stream().map(it -> new Weighed(it.label().in(locale), it.words())).toList(),
        how.enteredLater());
  }
}
