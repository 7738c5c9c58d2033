package jp.yagura.incident.notice;

import java.util.Optional;
import jp.yagura.incident.playbook.Playbooks.Cited;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/**
 * Whether the author of a notice may approve it. Guidelines speak of posts, and of the one that
 * asks for several eyes (FJI-8.3) only as far as possible; so there the author may approve alone
 * with a reason, which is kept. Where no guideline asks, whoever is of public relations may.
 *
 * @param rule what the guideline says of it; null where it is silent
 * @param always whether this municipality never lets an author approve
 */
record SecondPersonPolicy(@Nullable Cited rule, boolean always) {
  private static final int LONGEST_REASON = 500;

  /**
   * Why not.
   *
   * @param own whether who approves wrote the text
   * @param reason why nobody else could check, or empty
   */
  Optional<Refused> refuses(boolean own, String reason) {
    if (!own) {
      return Optional.empty();
    }
    if (always) {
      return Optional.of(Refused.forbidden("notice-second-person"));
    }
    Optional<Refused> tooLong = CharacterCount.beyond("alone", reason, LONGEST_REASON);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    if (PlainTexts.hasControls(reason)) {
      return Optional.of(Refused.invalid("alone", "text-control-characters"));
    }
    return rule == null || !reason.isEmpty()
        ? Optional.empty()
        : Optional.of(Refused.invalid("alone", "notice-alone", rule.cite()).under(rule.clause()));
  }
}
