package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageSaid;
import jp.yagura.contract.Actor;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Records stages that could only be done after an account entered the register, or ended. */
@ApplicationScoped
public class RecordStages {
  private final Accounts accounts;
  private final OpenStages stages;
  private final GuidelineBook book;
  private final Language language;
  private final Chronicle chronicle;
  private final Clock clock;

  RecordStages(
      Accounts accounts,
      OpenStages stages,
      GuidelineBook book,
      Language language,
      Chronicle chronicle,
      Clock clock) {
    this.accounts = accounts;
    this.stages = stages;
    this.book = book;
    this.language = language;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Records what was done.
   *
   * @param version the version that the person read
   * @param said by the id of the stage, such as {@code BACK_LINK}
   */
  @Transactional
  public Outcome<AccountView> record(
      AccountId id, long version, Map<String, StageSaid> said, Actor by) {
    Account account = accounts.hold(id).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.notFound());
    }
    AccountView before = account.view();
    if (before.version() != version) {
      return Outcome.refused(Refused.stale());
    }
    Procedure procedure = stages.procedure(before).orElse(null);
    if (procedure == null) {
      return Outcome.refused(Refused.conflict("no-open-stages"));
    }
    var judged = procedure.later(said, OpenStages.passed(before), book.today(), language.now());
    if (!judged.refusals().isEmpty()) {
      return Outcome.refused(judged.refusals());
    }
    if (judged.passed().isEmpty()) {
      return Outcome.refused(Refused.invalid("stages", "stages-empty"));
    }
    account.pass(judged.passed(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return Outcome.done(chronicle.passed(account, judged.passed(), by));
  }
}
