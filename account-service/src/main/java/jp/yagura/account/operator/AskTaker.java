package jp.yagura.account.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.wording.OwnerRole;
import org.jspecify.annotations.Nullable;

/** Asks whoever has the turn: they are mailed, reminded, and find it in their list. */
@ApplicationScoped
class AskTaker {
  private static final int DAYS = 7;

  private final Duties duties;
  private final GuidelineBook book;

  AskTaker(Duties duties, GuidelineBook book) {
    this.duties = duties;
    this.book = book;
  }

  /** Brings the duty of a transfer up to date. */
  void ask(AccountView account, TransferView it, Actor by) {
    switch (it.state()) {
      case ASKED -> ask(account, it, "移管の判断", "pr", null);
      case DECIDED -> {
        boolean ofPr = ofPr(account.municipality(), it.toDivision());
        ask(account, it, "運用の引受け", ofPr ? "pr" : "head", ofPr ? null : it.toDivision());
      }
      case ACCEPTED, DECLINED -> duties.done(DutyKind.TRANSFER, it.id(), by, it.answer());
      case WITHDRAWN -> duties.withdraw(DutyKind.TRANSFER, it.id());
    }
  }

  private void ask(
      AccountView account, TransferView it, String what, String owner, @Nullable String division) {
    duties.ask(
        new DutyRequest(
            DutyKind.TRANSFER,
            new AccountId(account.id()),
            it.id(),
            what + "（" + it.fromDivision() + " → " + it.toDivision() + "）",
            owner,
            division,
            DutyRequest.endOf(book.today().plusDays(DAYS)),
            "/accounts/" + account.id() + "/operator"));
  }

  /** PR answers for its own division by its own role. */
  private boolean ofPr(String municipality, String division) {
    return book.inForce(municipality)
        .flatMap(profile -> profile.vocabulary().seat(OwnerRole.PR))
        .filter(seat -> seat.division() != null && seat.division().ja().equals(division))
        .isPresent();
  }
}
