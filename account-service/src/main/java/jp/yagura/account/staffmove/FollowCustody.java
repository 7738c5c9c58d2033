package jp.yagura.account.staffmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import jp.yagura.account.custody.CustodyChanged;
import jp.yagura.account.custody.FindKeepers;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.FindAccounts;

/** Ends what was asked because of a move, as soon as the record shows that it is done. */
@ApplicationScoped
class FollowCustody {
  private final MoveMarks marks;
  private final FindKeepers keepers;
  private final FindAccounts accounts;
  private final Duties duties;

  FollowCustody(MoveMarks marks, FindKeepers keepers, FindAccounts accounts, Duties duties) {
    this.marks = marks;
    this.keepers = keepers;
    this.accounts = accounts;
    this.duties = duties;
  }

  /** In the transaction that changes the record. */
  void changed(@Observes CustodyChanged change) {
    accounts
        .byId(new AccountId(change.accountId()))
        .ifPresent(
            account -> {
              for (MoveMark mark : marks.openOf(account.id())) {
                boolean named =
                    keepers.of(account, mark.movesOn().plusDays(1)).stream()
                        .anyMatch(it -> MatchMoves.names(it, mark.person()));
                if (mark.goneOpen() && !named) {
                  mark.replaced();
                  duties.done(DutyKind.CUSTODIAN_GONE, mark.id(), change.by(), null);
                }
                LocalDate rotated = change.rotatedOn();
                if (mark.rotationOpen() && rotated != null && !rotated.isBefore(mark.movesOn())) {
                  mark.rotated();
                  duties.done(DutyKind.ROTATION, mark.id(), change.by(), null);
                }
              }
            });
  }
}
