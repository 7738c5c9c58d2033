package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import jp.yagura.account.register.AccountState;

/** What a resident is told about an account, the gravest last. */
enum Verdict {
  OFFICIAL,
  /** What an official account was called before it was renamed. */
  RENAMED,
  RETIRED,
  SUSPENDED,
  SUSPECTED_COMPROMISED,
  /** Another body opened it in a project of the municipality: known, and not official. */
  REFERENCE,
  /** The link or name does not say which account it means. */
  CANNOT_TELL,
  /** Neither an address nor a handle. */
  NOT_AN_ADDRESS,
  /** The municipality says that it does not use the platform at all. */
  PLATFORM_NOT_USED,
  NOT_REGISTERED,
  /** Not in the register, but easily taken for one that is. */
  LOOK_ALIKE,
  /** An incident has confirmed that it poses as official. */
  KNOWN_FAKE;

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
