package jp.yagura.incident.incident;

import java.util.Locale;

/** Whether the municipality can still sign in to the account. */
public enum CanSignIn {
  YES,
  NO,
  NOT_TRIED;

  /** The name in events. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
