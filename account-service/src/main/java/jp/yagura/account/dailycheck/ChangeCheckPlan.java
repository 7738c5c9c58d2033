package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Says how often an account is looked at. */
@ApplicationScoped
class ChangeCheckPlan {
  private static final int LONGEST = 200;

  private final CheckAccess access;
  private final CheckPlans plans;
  private final CheckQueries queries;
  private final FindAccounts accounts;
  private final Duties duties;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeCheckPlan(
      CheckAccess access,
      CheckPlans plans,
      CheckQueries queries,
      FindAccounts accounts,
      Duties duties,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.queries = queries;
    this.accounts = accounts;
    this.duties = duties;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Changes the plan.
   *
   * @param ifMatch the version that the caller read; 0 where the product's default held
   * @param reason why it is never looked at; needed then
   */
  @Transactional
  Outcome<CheckPlan> change(AccountId id, IfMatch ifMatch, CheckRhythm rhythm, String reason) {
    AccountView account = access.plannable(id);
    accounts.hold(id);
    CheckPlan before = plans.of(account);
    Optional<Refused> stale = ifMatch.refuses(before.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    String plain = rhythm == CheckRhythm.NONE ? reason.strip() : "";
    List<Refused> wrong = new ArrayList<>();
    CharacterCount.beyond("reason", plain, LONGEST).ifPresent(wrong::add);
    if (PlainTexts.hasControls(plain)) {
      wrong.add(Refused.invalid("reason", "text-control-characters"));
    }
    if (rhythm == CheckRhythm.NONE && plain.isEmpty()) {
      wrong.add(Refused.invalid("reason", "check-none-needs-reason"));
    }
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Actor by = caller.actor();
    CheckPlan after =
        new CheckPlan(account.id(), rhythm, plain, now, by.name(), before.version() + 1);
    queries.put(after);
    if (rhythm == CheckRhythm.NONE) {
      duties.withdraw(DutyKind.DAILY_CHECK, account.id());
    }
    chronicle.note(CheckNotes.planned(account.id(), rhythm, plain), by);
    return Outcome.done(after);
  }
}
