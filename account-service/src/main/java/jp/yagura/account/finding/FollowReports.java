package jp.yagura.account.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;

/** What was found about an account is dealt with where a report about it came in. */
@ApplicationScoped
public class FollowReports {
  private final Findings findings;
  private final Duties duties;
  private final Chronicle chronicle;
  private final Clock clock;

  FollowReports(Findings findings, Duties duties, Chronicle chronicle, Clock clock) {
    this.findings = findings;
    this.duties = duties;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Follows a report. That an account cannot be read stays open: a report does not mend it.
   *
   * @param accounts that are reported to be in other hands
   * @param number of the incident
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reported(Set<UUID> accounts, String number) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    accounts.stream()
        .flatMap(it -> findings.openOf(it).stream())
        .filter(it -> it.kind() != FindingKind.NOT_WATCHED)
        .filter(it -> it.reported(number, now))
        .forEach(
            it -> {
              duties.done(DutyKind.FINDING, it.id().value(), Actor.SYSTEM, number);
              chronicle.note(FindingNotes.reported(it.facts()), Actor.SYSTEM);
            });
  }
}
