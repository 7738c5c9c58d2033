package jp.yagura.account.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Closing.Notice;
import jp.yagura.guideline.account.Stage;
import jp.yagura.kit.refusal.Refused;

/**
 * People are told before an account goes, for as long as the setting says: no guideline names a
 * number of days (FJI-11.4 says 必要と認められる期間).
 */
record NoticePeriod(GuidelineProfile profile, Locale locale) {
  private static final DateTimeFormatter JA =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  List<Refused> refusals(List<PassedStage> passed, LocalDate today) {
    Notice notice = profile.closing().notice();
    if (notice == null) {
      return List.of();
    }
    List<String> stages =
        profile.closing().stages().stream()
            .filter(stage -> stage.kind() == Stage.Kind.NOTICE_PERIOD)
            .map(Stage::id)
            .toList();
    return passed.stream()
        .filter(stage -> stages.contains(stage.id()))
        .flatMap(stage -> refusals(notice, stage, today).stream())
        .toList();
  }

  private List<Refused> refusals(Notice notice, PassedStage stage, LocalDate today) {
    LocalDate announced = stage.on();
    if (announced == null) {
      return notice.immediate() == null
          ? List.of(refused("closing-notice-needed", "waived", notice, stage, today))
          : List.of();
    }
    return today.isBefore(notice.over(announced))
        ? List.of(refused("closing-notice-running", "on", notice, stage, announced))
        : List.of();
  }

  private Refused refused(
      String code, String field, Notice notice, PassedStage stage, LocalDate announced) {
    String clause = notice.clause();
    String word = notice.periodWord() == null ? "–" : notice.periodWord();
    LocalDate over = notice.over(announced);
    String days = String.valueOf(ChronoUnit.DAYS.between(announced, over));
    return new Refused(
        Refused.Reason.CONFLICT,
        code,
        "closing.stages." + stage.id() + "." + field,
        clause,
        List.of(clause == null ? "–" : profile.cite(clause), word, days, shown(over)),
        Map.of());
  }

  private String shown(LocalDate day) {
    return (Locale.ENGLISH.equals(locale) ? EN : JA).format(day);
  }
}
