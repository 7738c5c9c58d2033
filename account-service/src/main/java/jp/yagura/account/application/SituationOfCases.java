package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;

/** Tells what is around a case now. */
@ApplicationScoped
class SituationOfCases {
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  SituationOfCases(GuidelineBook book, CurrentCaller caller, Language language, Clock clock) {
    this.book = book;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  CaseSituation under(GuidelineProfile profile) {
    return new CaseSituation(
        Acting.of(caller),
        profile,
        book.today(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        language.now());
  }
}
