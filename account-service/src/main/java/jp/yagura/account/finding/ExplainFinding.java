package jp.yagura.account.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Says why a finding is no harm. */
@ApplicationScoped
class ExplainFinding {
  private static final int LONGEST = 500;

  private final Findings findings;
  private final Duties duties;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ExplainFinding(
      Findings findings, Duties duties, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.findings = findings;
    this.duties = duties;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Explains it.
   *
   * @param ifMatch the version that the caller read
   */
  @Transactional
  Outcome<FindingFacts> explain(FindingId id, IfMatch ifMatch, String explanation) {
    Finding finding = findings.hold(id).orElse(null);
    if (finding == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = ifMatch.refuses(finding.facts().version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    String why = explanation.strip();
    Optional<Refused> wrong = refuses(why);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    Actor by = caller.actor();
    return finding
        .explain(why, by, clock.instant().truncatedTo(ChronoUnit.MICROS))
        .map(
            done -> {
              findings.flush();
              FindingFacts facts = finding.facts();
              duties.done(DutyKind.FINDING, done.value(), by, why);
              chronicle.note(FindingNotes.explained(facts), by);
              return facts;
            });
  }

  private static Optional<Refused> refuses(String why) {
    if (why.isEmpty()) {
      return Optional.of(Refused.invalid("explanation", "finding-explain"));
    }
    if (PlainTexts.hasControls(why)) {
      return Optional.of(Refused.invalid("explanation", "text-control-characters"));
    }
    return CharacterCount.beyond("explanation", why, LONGEST);
  }
}
