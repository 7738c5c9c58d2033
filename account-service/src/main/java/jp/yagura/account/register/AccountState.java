package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;

/** How an account stands, with the moves that are legal. */
public enum AccountState {
  /** In use. */
  ACTIVE,
  /** Reported as hijacked: what it posts may not be ours. */
  SUSPECTED_COMPROMISED,
  /** Out of use for now, on purpose. */
  SUSPENDED,
  /**
   * Out of use; the entry stays so that residents learn that it ended. Only those who keep the
   * register take it into use again.
   */
  RETIRED;

  /** The state of a wire name such as {@code suspected-compromised}. */
  public static Optional<AccountState> of(String wire) {
    return Arrays.stream(values()).filter(state -> state.wire().equals(wire)).findFirst();
  }

  /** The states that may come next. */
  public List<AccountState> next() {
    return switch (this) {
      case ACTIVE -> List.of(SUSPECTED_COMPROMISED, SUSPENDED, RETIRED);
      case SUSPECTED_COMPROMISED -> List.of(ACTIVE, SUSPENDED, RETIRED);
      case SUSPENDED -> List.of(ACTIVE, SUSPECTED_COMPROMISED, RETIRED);
      case RETIRED -> List.of(ACTIVE);
    };
  }

  /** Those of them that the account may leave again. */
  public List<AccountState> resting() {
    return next().stream().filter(state -> state != RETIRED).toList();
  }

  /** Whether the account may move to another state. */
  public boolean mayBecome(AccountState to) {
    return next().contains(to);
  }

  /** Why the account may not move to another state; empty when it may. */
  public Optional<Refused> refuses(AccountState to) {
    String code = this == RETIRED ? "retired-only-reopened" : "move-not-legal";
    return mayBecome(to)
        ? Optional.empty()
        : Optional.of(
            Refused.conflict(code)
                .with("possible", next().stream().map(AccountState::wire).toList()));
  }

  /** The name that travels in requests, answers and events. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
