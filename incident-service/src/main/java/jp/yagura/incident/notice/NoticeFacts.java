package jp.yagura.incident.notice;

import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a notice may know of its incident. Nothing in here names the reporter or quotes the report.
 *
 * @param ownAccountTaken whether an official account is in other hands
 * @param fakeExists whether somebody else's account poses as an official one
 * @param account the name residents know the account by
 * @param handle its name on the platform with the {@code @}, or null when unknown
 * @param fake address of the fake account as reported, or null
 * @param contact the division of public relations, as the guideline names it
 */
public record NoticeFacts(
    IncidentSummary incident,
    boolean ownAccountTaken,
    boolean fakeExists,
    String account,
    @Nullable String handle,
    @Nullable String fake,
    Text contact) {

  boolean confirmed() {
    return !incident.stage().equals("reported");
  }

  /** Whether the attacker can do no more harm. */
  boolean contained() {
    return switch (incident.stage()) {
      case "contained", "recovered", "closed" -> true;
      default -> false;
    };
  }
}
