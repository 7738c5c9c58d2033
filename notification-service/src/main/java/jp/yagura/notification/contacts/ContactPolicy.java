package jp.yagura.notification.contacts;

import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Which parts of a contact belong together. */
final class ContactPolicy {
  private ContactPolicy() {}

  /** What does not fit, or null. */
  static @Nullable Refused misfit(ContactForm form) {
    if (!ContactRole.KEPT.contains(form.role())) {
      return Refused.invalid("role", "contact-role-not-kept");
    }
    if (form.divisionOrNull() != null && form.role() != ContactRole.HEAD) {
      return Refused.invalid("division", "contact-division-only-head");
    }
    if (form.hasTurn() && form.seat() != Seat.DUTY) {
      return Refused.invalid("dutyFrom", "contact-turn-only-duty");
    }
    return form.turnIsBackwards() ? Refused.invalid("dutyUntil", "contact-turn-backwards") : null;
  }
}
