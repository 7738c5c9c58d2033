package jp.yagura.account.accountreview;

import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AuditNote;

/** What the audit log keeps of reviews of accounts. */
final class ReviewNotes {
  private ReviewNotes() {}

  /** What came of one, or which figures were read for it. */
  static AuditNote reviewed(UUID account, String review, Object outcome) {
    return AuditNote.account(
        account, "account-reviewed", Map.of("review", review, "outcome", outcome));
  }
}
