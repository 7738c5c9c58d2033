package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import jp.yagura.account.register.AccountState;

/** What a resident is told about an account, the gravest last. */
enum Verdict {
  OFFICIAL,
  RETIRED,
  SUSPENDED,
  SUSPECTED_COMPROMISED,
  /** The link or name does not say which account it means. */
  CANNOT_TELL,
  NOT_REGISTERED,
  /** Not in the register, but easily taken for one that is. */
  LOOK_ALIKE;

  static Verdict of(AccountState state) {
    return switch (state) {
      case ACTIVE -> OFFICIAL;
      case SUSPECTED_COMPROMISED -> SUSPECTED_COMPROMISED;
      case SUSPENDED -> SUSPENDED;
      case RETIRED -> RETIRED;
    };
  }

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
