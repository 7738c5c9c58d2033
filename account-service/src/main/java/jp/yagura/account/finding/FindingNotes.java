package jp.yagura.account.finding;

import java.util.HashMap;
import java.util.Map;
import jp.yagura.account.register.AuditNote;
import org.jspecify.annotations.Nullable;

/** What this room writes into the audit log. */
final class FindingNotes {
  private FindingNotes() {}

  static AuditNote raised(FindingFacts it) {
    return note("finding-raised", it, null);
  }

  static AuditNote ended(FindingFacts it) {
    return note("finding-ended", it, null);
  }

  static AuditNote reported(FindingFacts it) {
    return note("finding-reported", it, it.incident());
  }

  static AuditNote explained(FindingFacts it) {
    return note("finding-explained", it, it.explanation());
  }

  private static AuditNote note(String action, FindingFacts it, @Nullable String how) {
    Map<String, Object> details = new HashMap<>();
    details.put("finding", it.id().toString());
    details.put("kind", it.kind());
    if (how != null) {
      details.put("how", how);
    }
    return AuditNote.account(it.accountId(), action, details);
  }
}
