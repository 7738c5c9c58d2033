package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.Actor;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;

/**
 * Asks the head of the division for what is due about the credentials of its accounts, and takes
 * back what is no longer due: the change of a password, the yearly attestation, a new custodian.
 */
@ApplicationScoped
public class PlanRotation {
  private static final Words WORDS = Words.of("custody");

  private final FindDue find;
  private final FindAccounts accounts;
  private final Duties duties;
  private final RotationPlan plan;
  private final Event<CustodyChanged> changed;

  PlanRotation(
      FindDue find,
      FindAccounts accounts,
      Duties duties,
      CustodySettings settings,
      Event<CustodyChanged> changed) {
    this.find = find;
    this.accounts = accounts;
    this.duties = duties;
    this.plan =
        new RotationPlan(settings.rotateAfter(), settings.askBefore(), settings.answerWithin());
    this.changed = changed;
  }

  /** For an account that something happened to, in the current transaction. */
  public void plan(AccountId id) {
    accounts.byId(id).map(find::of).ifPresent(row -> plan(row, Actor.SYSTEM));
  }

  /** For all accounts of the municipality in scope, in the current transaction. */
  void planAll() {
    find.all().forEach(row -> plan(row, Actor.SYSTEM));
  }

  /** After the record of an account was changed, in the same transaction. */
  void changed(AccountView account, Actor by) {
    FindDue.Row row = find.of(account);
    plan(row, by);
    changed.fire(new CustodyChanged(account.id(), row.stored().entry().rotatedOn(), by));
  }

  private void plan(FindDue.Row row, Actor by) {
    AccountView account = row.account();
    if (account.state() == AccountState.RETIRED) {
      duties.withdraw(DutyKind.ROTATION, account.id());
      duties.withdraw(DutyKind.ATTESTATION, account.id());
      duties.withdraw(DutyKind.CUSTODIAN_GONE, account.id());
      return;
    }
    StoredCustody stored = row.stored();
    LocalDate today = find.today();
    Instant at = stored.changedAt();
    LocalDate changedOn = at == null ? today : LocalDate.ofInstant(at, Times.TOKYO);
    plan.rotation(stored, row.hijackedOn(), changedOn, today)
        .ifPresentOrElse(
            it ->
                ask(
                    DutyKind.ROTATION,
                    account,
                    WORDS.get("duty", Locale.JAPANESE, it.reason(), it.what()),
                    it.until()),
            () -> duties.done(DutyKind.ROTATION, account.id(), by, null));
    plan.attestation(stored, changedOn, today)
        .ifPresentOrElse(
            until ->
                ask(
                    DutyKind.ATTESTATION,
                    account,
                    WORDS.get("duty_attest", Locale.JAPANESE),
                    until),
            () -> duties.done(DutyKind.ATTESTATION, account.id(), by, null));
    Optional<LocalDate> gone = gone(row, changedOn, today);
    gone.ifPresentOrElse(
        until ->
            ask(DutyKind.CUSTODIAN_GONE, account, WORDS.get("duty_gone", Locale.JAPANESE), until),
        () -> duties.done(DutyKind.CUSTODIAN_GONE, account.id(), by, null));
  }

  /** Since the last custodian left, or since the record names none. */
  private Optional<LocalDate> gone(FindDue.Row row, LocalDate changedOn, LocalDate today) {
    if (row.due().stream().noneMatch(it -> it.reason() == DueReason.NO_CUSTODIAN)) {
      return Optional.empty();
    }
    LocalDate since =
        row.stored().entry().custodians().stream()
            .filter(it -> it.leftBefore(today))
            .flatMap(it -> Optional.ofNullable(it.until()).stream())
            .max(LocalDate::compareTo)
            .orElse(changedOn);
    return Optional.of(since.plus(plan.answerWithin()));
  }

  private void ask(DutyKind kind, AccountView account, String title, LocalDate until) {
    duties.ask(
        new DutyRequest(
            kind,
            new AccountId(account.id()),
            account.id(),
            title,
            "head",
            account.operatingDivision(),
            DutyRequest.endOf(until),
            "/accounts/" + account.id() + "/custody"));
  }
}
