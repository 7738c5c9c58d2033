package jp.yagura.account.acknowledgement;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AuditNote;

/** What the audit log keeps of it. */
final class AcknowledgementNotes {
  private AcknowledgementNotes() {}

  static AuditNote read(Acknowledgement it) {
    return new AuditNote(
        "acknowledgement", it.id(), "guideline-acknowledged", Map.of("acknowledgement", it));
  }

  static AuditNote staff(AcknowledgingDivision it) {
    return new AuditNote(
        "division", subject(it.division()), "division-staff-noted", Map.of("division", it));
  }

  /** An id that a name always has. */
  static UUID subject(String division) {
    return UUID.nameUUIDFromBytes(division.getBytes(StandardCharsets.UTF_8));
  }
}
