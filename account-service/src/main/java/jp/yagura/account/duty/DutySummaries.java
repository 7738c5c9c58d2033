package jp.yagura.account.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.contract.DutySummary;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Duties as other services hear of them: with what the register knows of their accounts. */
@ApplicationScoped
class DutySummaries {
  private final FindAccounts accounts;
  private final CurrentMunicipality municipality;

  DutySummaries(FindAccounts accounts, CurrentMunicipality municipality) {
    this.accounts = accounts;
    this.municipality = municipality;
  }

  DutySummary of(StoredDuty duty) {
    return new DutySummary(
        duty.id(),
        municipality.required(),
        duty.kind().wire(),
        duty.title(),
        duty.accountId(),
        label(duty.accountId()),
        duty.owner(),
        duty.division(),
        duty.dueAt(),
        duty.path());
  }

  private @Nullable String label(@Nullable UUID account) {
    return Optional.ofNullable(account)
        .flatMap(it -> accounts.byId(new AccountId(it)))
        .map(DutySummaries::label)
        .orElse(null);
  }

  /** As people call it. */
  static String label(AccountView account) {
    return account.displayName() + " " + account.shownHandle();
  }
}
