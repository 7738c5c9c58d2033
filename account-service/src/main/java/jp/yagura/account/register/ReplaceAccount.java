package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Says which account took the place of another, so that residents find their way. */
@ApplicationScoped
class ReplaceAccount {
  private static final String FIELD = "accountId";

  private final Accounts accounts;
  private final AccountQueries queries;
  private final ChangeAccount change;
  private final CurrentCaller caller;

  ReplaceAccount(
      Accounts accounts, AccountQueries queries, ChangeAccount change, CurrentCaller caller) {
    this.accounts = accounts;
    this.queries = queries;
    this.change = change;
    this.caller = caller;
  }

  /**
   * Says it.
   *
   * @param ifMatch the version that the person read
   * @param successor null when no account took its place
   */
  @Transactional
  Outcome<AccountView> replace(
      AccountId id, IfMatch ifMatch, @Nullable AccountId successor, String reason) {
    queries.lockRegister();
    Editor by = Editor.of(caller);
    UUID next = successor == null ? null : successor.value();
    return change.change(
        id,
        ifMatch,
        caller.actor(),
        account ->
            refusal(account, next)
                .<Outcome<AccountAct>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new AccountAct.Replace(next, reason, by))));
  }

  /** It must be there, and its own successors must not lead back. */
  private Optional<Refused> refusal(AccountView account, @Nullable UUID successor) {
    Set<UUID> seen = new HashSet<>(Set.of(account.id()));
    for (UUID next = successor; next != null; ) {
      if (!seen.add(next)) {
        return Optional.of(
            new Refused(
                Refused.Reason.CONFLICT,
                "successor-leads-back",
                FIELD,
                null,
                java.util.List.of(),
                java.util.Map.of()));
      }
      Optional<AccountView> found =
          accounts.findByIdOptional(new AccountId(next)).map(Account::view);
      if (found.isEmpty()) {
        return Optional.of(Refused.invalid(FIELD, "successor-not-found"));
      }
      next = found.get().successorId();
    }
    return Optional.empty();
  }
}
