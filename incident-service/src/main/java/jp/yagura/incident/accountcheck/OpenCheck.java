package jp.yagura.incident.accountcheck;

import java.time.Instant;
import jp.yagura.incident.AccountCheckId;

/**
 * A check that is to be done, in a list over all incidents.
 *
 * @param number of the incident
 * @param label of the account
 */
record OpenCheck(
    AccountCheckId id,
    String number,
    String label,
    String division,
    Instant askedAt,
    Instant dueAt) {

  /** Where it is shown. */
  public String path() {
    return "/incidents/account-checks/" + id;
  }

  /** Whether its time is over. */
  public boolean lateAt(Instant now) {
    return !dueAt.isAfter(now);
  }
}
