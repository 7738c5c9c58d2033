package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.account.accountreview.NextReview;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.finding.FindingKind;
import jp.yagura.account.finding.RaiseFinding;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Writes down what somebody saw who looked at an account today, or takes it back. */
@ApplicationScoped
class RecordCheck {
  private final CheckAccess access;
  private final CheckPlans plans;
  private final CheckQueries queries;
  private final FindAccounts accounts;
  private final FindChecks find;
  private final RaiseFinding findings;
  private final Duties duties;
  private final NextReview reviews;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  RecordCheck(
      CheckAccess access,
      CheckPlans plans,
      CheckQueries queries,
      FindAccounts accounts,
      FindChecks find,
      RaiseFinding findings,
      Duties duties,
      NextReview reviews,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.queries = queries;
    this.accounts = accounts;
    this.find = find;
    this.findings = findings;
    this.duties = duties;
    this.reviews = reviews;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says what was seen; the same twice is the same as once.
   *
   * @param lastPostOn the day in Japan of the last post, where somebody said it
   */
  @Transactional
  Outcome<CheckRow> record(AccountId id, CheckOutcome outcome, @Nullable LocalDate lastPostOn) {
    AccountView account = access.checkable(id);
    if (account.state() == AccountState.RETIRED) {
      return Outcome.refused(Refused.conflict("check-of-ended"));
    }
    LocalDate today = plans.today();
    if (lastPostOn != null && lastPostOn.isAfter(today)) {
      return Outcome.refused(Refused.invalid("lastPostOn", "check-last-post"));
    }
    accounts.hold(id);
    if (lastPostOn != null) {
      reviews.posted(account, lastPostOn, caller.actor());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Actor by = caller.actor();
    CheckDay check =
        new CheckDay(
            account.id(),
            today,
            plans.policy().due(today),
            outcome,
            now,
            by.subject(),
            by.name(),
            null);
    if (!queries.made(check)) {
      CheckDay before = queries.day(account.id(), today).orElseThrow();
      return before.outcome() == outcome
          ? Outcome.done(find.one(account))
          : Outcome.refused(Refused.conflict("check-made", String.valueOf(before.actorName())));
    }
    duties.done(DutyKind.DAILY_CHECK, account.id(), by, null);
    if (outcome == CheckOutcome.ODD) {
      findings.changed(account, FindingKind.ODD_AT_CHECK, null, by.name() + " " + today);
    }
    chronicle.note(CheckNotes.made(account.id(), today, outcome), by);
    return Outcome.done(find.one(account));
  }

  /** Takes back what was said today: by whoever said it, or those who may change the account. */
  @Transactional
  Outcome<CheckRow> undo(AccountId id) {
    AccountView account = access.checkable(id);
    accounts.hold(id);
    LocalDate today = plans.today();
    Optional<CheckDay> made = queries.day(account.id(), today).filter(CheckDay::made);
    if (made.isEmpty()) {
      return Outcome.refused(Refused.conflict("check-not-made"));
    }
    if (!access.mayPlan(account) && !caller.subject().equals(made.get().actor())) {
      return Outcome.refused(Refused.forbidden("check-of-somebody-else"));
    }
    queries.undo(account.id(), today);
    if (!made.get().fine()) {
      findings.ended(account, FindingKind.ODD_AT_CHECK);
    }
    chronicle.note(CheckNotes.undone(account.id(), today), caller.actor());
    return Outcome.done(find.one(account));
  }
}
