package jp.yagura.notification.contacts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jp.yagura.kit.refusal.Refused;

/** Which parts of a contact belong together. */
final class ContactPolicy {
  /** The roles that an alarm goes to; each of their seats must stay taken. */
  static final Set<ContactRole> ALARMED = EnumSet.of(ContactRole.PR, ContactRole.IT);

  private ContactPolicy() {}

  /**
   * What speaks against such a contact.
   *
   * @param twice whether the same is registered already
   */
  static Optional<Refused> refuses(ContactDetails form, BooleanSupplier twice) {
    if (!ContactRole.KEPT.contains(form.role())) {
      return refused("role", "contact-role-not-kept");
    }
    if (form.divisionOrNull() != null && form.role() != ContactRole.HEAD) {
      return refused("division", "contact-division-only-head");
    }
    if (form.hasTurn() && form.seat() != Seat.DUTY) {
      return refused("dutyFrom", "contact-turn-only-duty");
    }
    if (form.turnIsBackwards()) {
      return refused("dutyUntil", "contact-turn-backwards");
    }
    return twice.getAsBoolean() ? refused("address", "contact-twice") : Optional.empty();
  }

  private static Optional<Refused> refused(String field, String code) {
    return Optional.of(Refused.invalid(field, code));
  }
}
