package jp.yagura.incident.accountcheck;

import java.time.Instant;
import java.util.List;
import jp.yagura.kit.page.FormErrors;

/**
 * The page of a check.
 *
 * @param result that was sent and refused, or empty
 * @param words that were sent and refused, or empty
 * @param stale whether somebody else was faster
 */
record AccountCheckPage(
    AccountCheckView check,
    boolean mayDecide,
    boolean seesIncident,
    Instant now,
    String result,
    String words,
    FormErrors errors,
    boolean stale) {

  /** What can be recorded, by the name in the form. */
  public List<String> results() {
    return List.of("ok", "finding", "not-needed");
  }

  public boolean open() {
    return check.state() == AccountCheckState.OPEN;
  }

  /** Whether what was recorded can be taken back. */
  public boolean mayReopen() {
    return mayDecide && !open() && check.state() != AccountCheckState.FINDING;
  }
}
