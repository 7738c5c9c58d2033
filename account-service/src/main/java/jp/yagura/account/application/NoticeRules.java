package jp.yagura.account.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.account.Closing.Notice;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Refused;

/**
 * People are told before an account goes, for as long as the setting says: no guideline names a
 * number of days (FJI-11.4 says 必要と認められる期間).
 */
final class NoticeRules {
  private NoticeRules() {}

  /** That the notice which comes before a stage still runs. */
  static Optional<Refused> running(
      StageQuestion asked, CaseStages stages, List<PassedStage> passed, CaseSituation around) {
    Notice notice = around.profile().closing().notice();
    if (notice == null) {
      return Optional.empty();
    }
    for (StageQuestion before : stages.all()) {
      if (before.stage().kind() == Kind.NOTICE_PERIOD
          && asked.stage().requires().contains(before.id())) {
        for (PassedStage it : passed) {
          LocalDate announced = it.on();
          if (it.id().equals(before.id())
              && announced != null
              && around.today().isBefore(notice.over(announced))) {
            return Optional.of(refused("closing-notice-running", notice, announced, around));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** That the notice cannot be left out. */
  static Optional<Refused> refusesWaiver(StageQuestion asked, CaseSituation around) {
    Notice notice = around.profile().closing().notice();
    return asked.stage().kind() == Kind.NOTICE_PERIOD
            && notice != null
            && notice.immediate() == null
        ? Optional.of(refused("closing-notice-needed", notice, around.today(), around))
        : Optional.empty();
  }

  private static Refused refused(
      String code, Notice notice, LocalDate announced, CaseSituation around) {
    String clause = notice.clause();
    String word = notice.periodWord() == null ? "–" : notice.periodWord();
    LocalDate over = notice.over(announced);
    String days = String.valueOf(ChronoUnit.DAYS.between(announced, over));
    return Refused.conflict(
            code,
            clause == null ? "–" : around.profile().cite(clause),
            word,
            days,
            Times.day(over, around.language()))
        .under(clause);
  }
}
