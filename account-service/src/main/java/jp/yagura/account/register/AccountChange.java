package jp.yagura.account.register;

import java.util.List;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.register.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** What happened to an account; {@link Chronicle} writes it down. */
sealed interface AccountChange {

  /** It entered the register. */
  record Registered() implements AccountChange {}

  /**
   * Fields of the entry changed.
   *
   * @param reason why, where somebody said so
   */
  record Edited(List<HistoryEntry.Change> fields, @Nullable String reason)
      implements AccountChange {}

  /**
   * It was renamed.
   *
   * @param former what it was until then
   */
  record Renamed(FormerIdentity former, List<HistoryEntry.Change> fields)
      implements AccountChange {}

  /** A former identity was struck out, for it never was one. */
  record FormerStruck(FormerIdentity former, String reason) implements AccountChange {}

  /** Another account took its place, or none does any more. */
  record Replaced(@Nullable UUID before, @Nullable UUID successor, String reason)
      implements AccountChange {}

  /**
   * It moved to another state.
   *
   * @param incidentId the incident that moved it; null when a person did
   */
  record Moved(AccountState from, AccountState to, String reason, @Nullable UUID incidentId)
      implements AccountChange {}

  /** It ended. */
  record Ended(AccountState from, ClosingRecord how, String reason) implements AccountChange {}

  /** Stages were passed after it was opened, or closed. */
  record StagesPassed(List<PassedStage> stages) implements AccountChange {}

  /** Its entry was taken back: the register no longer has it. */
  record Withdrawn(AccountState from, String reason) implements AccountChange {}

  /** It is as it was. */
  record Unchanged() implements AccountChange {}
}
