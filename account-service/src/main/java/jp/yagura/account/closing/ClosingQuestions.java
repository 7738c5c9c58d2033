package jp.yagura.account.closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageField;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.refusal.RefusalWords;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline in force asks before an account ends, in the reader's language.
 *
 * @param title of the guideline; empty for a municipality without one
 * @param deciders whose decision it may be; one of them is chosen where there are several
 * @param cite the clause about the decision; null where the guideline says nothing about closing
 */
record ClosingQuestions(
    String title,
    List<Choice> deciders,
    List<Choice> criteria,
    List<StageField> stages,
    @Nullable String cite,
    @Nullable String quote) {
  static final ClosingQuestions NONE =
      new ClosingQuestions("", List.of(), List.of(), List.of(), null, null);

  /** One of several answers; {@code cite} is empty where no clause stands behind it. */
  public record Choice(String value, String label, String cite) {}

  static ClosingQuestions of(GuidelineProfile profile, AccountView account, Locale locale) {
    Closing closing = profile.closing();
    String clause = closing.clause();
    return new ClosingQuestions(
        profile.document().title().in(locale),
        deciders(profile, account, locale),
        closing.criteria().stream()
            .map(it -> new Choice(it.id(), it.text().in(locale), profile.cite(it.clause())))
            .toList(),
        stages(profile, locale),
        clause == null ? null : profile.cite(clause),
        clause == null ? null : profile.clause(clause).map(it -> it.quote()).orElse(null));
  }

  private static List<Choice> deciders(
      GuidelineProfile profile, AccountView account, Locale locale) {
    List<Choice> choices = new ArrayList<>();
    for (OwnerRole role : OwnerRole.values()) {
      if (profile.closing().decides(role, account.accountClass())) {
        choices.add(new Choice(role.wire(), profile.vocabulary().title(role).in(locale), ""));
      }
    }
    return choices;
  }

  private static List<StageField> stages(GuidelineProfile profile, Locale locale) {
    List<StageField> fields = new ArrayList<>();
    for (StageQuestion asked : Procedure.closing(profile).questions(Stage.Turn.BEFORE)) {
      StageField field = StageField.of(List.of(asked), locale).getFirst();
      Closing.Notice notice = profile.closing().notice();
      boolean told = asked.stage().kind() == Stage.Kind.NOTICE_PERIOD;
      fields.add(told && notice != null ? field.with(length(notice, locale)) : field);
    }
    return fields;
  }

  private static String length(Closing.Notice notice, Locale locale) {
    var day = LocalDate.EPOCH;
    long days = ChronoUnit.DAYS.between(day, notice.over(day));
    String word = notice.periodWord() == null ? "–" : notice.periodWord();
    String skip = notice.immediate() == null ? "" : notice.immediate().in(locale);
    return RefusalWords.of(
        skip.isEmpty() ? "notice-length" : "notice-length-or-at-once", locale, word, days, skip);
  }
}
