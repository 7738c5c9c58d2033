package jp.yagura.incident.notice;

import java.util.List;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a notice may know of its incident. Nothing in here names the reporter or quotes the report.
 *
 * @param about what the notice is about, as the profile says of the incident's kind
 * @param account the name residents know the account by; when it is not registered what the report
 *     calls it, which may be the fake itself
 * @param registered whether the account is one of ours, as the register says
 * @param handle its name on the platform with the {@code @}, or null when unknown
 * @param fakes the fake accounts as reported
 * @param contact the division of public relations, as the guideline names it
 * @param telephone of the contact that the guideline names, or null
 */
public record NoticeFacts(
    IncidentSummary incident,
    NoticeTemplate about,
    String account,
    boolean registered,
    @Nullable String handle,
    List<FakeLine> fakes,
    Text contact,
    @Nullable String telephone) {

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
