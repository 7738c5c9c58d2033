package jp.yagura.account.reference;

import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AuditNote;

/** What this room writes into the audit log. */
final class ReferenceNotes {
  private static final String TYPE = "reference-account";

  private ReferenceNotes() {}

  static AuditNote listed(ReferenceAccount it) {
    return new AuditNote(TYPE, it.id(), "reference-listed", Map.of("account", it));
  }

  static AuditNote removed(UUID id) {
    return new AuditNote(TYPE, id, "reference-removed", Map.of());
  }
}
