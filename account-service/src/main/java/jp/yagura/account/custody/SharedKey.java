package jp.yagura.account.custody;

import java.util.Locale;

/**
 * What two accounts have in common, so that whoever got into the one may get into the other.
 *
 * @param kind what it is
 * @param value as the record of the account asked about has it
 */
record SharedKey(Kind kind, String value) {

  /** What it is. */
  enum Kind {
    CUSTODIAN,
    DEVICE,
    RECOVERY_MAIL,
    RECOVERY_PHONE,
    APP,
    ADVERTISING,
    /** Who runs both for the municipality, while the contract lasts (NGS-2a, FJI-5). */
    CONTRACTOR;

    /** The name in events, such as {@code recovery-mail}. */
    String wire() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
