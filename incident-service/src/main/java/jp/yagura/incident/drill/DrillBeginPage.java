package jp.yagura.incident.drill;

import java.util.List;
import jp.yagura.kit.page.FormErrors;

/**
 * The form that starts a drill.
 *
 * @param account as it was typed
 * @param key by which a second press of the button is known
 * @param roles who gets its alarm
 */
record DrillBeginPage(
    Scenario scenario, String account, String key, List<String> roles, FormErrors errors) {

  /** Where notification-service says how many people will be mailed. */
  public String reach() {
    return "/notifications/reach?roles=" + String.join(",", roles);
  }
}
