package jp.yagura.account.staffmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.words.Words;

/**
 * Asks the head of the account's division for a successor by the day of the move, and for another
 * password soon after it; product defaults, no guideline names a time.
 */
@ApplicationScoped
class AskSuccessor {
  private static final int DAYS_TO_ROTATE = 3;
  private static final Words WORDS = Words.of("staffmove");

  private final Duties duties;

  AskSuccessor(Duties duties) {
    this.duties = duties;
  }

  void ask(MoveMark mark, AccountView account, LocalDate today) {
    LocalDate from = mark.movesOn().isBefore(today) ? today : mark.movesOn();
    ask(DutyKind.CUSTODIAN_GONE, "duty_gone", mark, account, from);
    ask(DutyKind.ROTATION, "duty_rotation", mark, account, from.plusDays(DAYS_TO_ROTATE));
  }

  void withdraw(MoveMark mark) {
    duties.withdraw(DutyKind.CUSTODIAN_GONE, mark.id());
    duties.withdraw(DutyKind.ROTATION, mark.id());
  }

  private void ask(
      DutyKind kind, String words, MoveMark mark, AccountView account, LocalDate until) {
    duties.ask(
        new DutyRequest(
            kind,
            new AccountId(account.id()),
            mark.id(),
            WORDS.get(words, Locale.JAPANESE, mark.person()),
            "head",
            account.operatingDivision(),
            DutyRequest.endOf(until),
            "/accounts/" + account.id() + "/custody"));
  }
}
