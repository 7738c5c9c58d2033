package jp.yagura.account.profilecheck;

import java.util.Map;
import jp.yagura.account.register.AuditNote;

/** What this room writes into the audit log. */
final class ProfileNotes {
  private ProfileNotes() {}

  static AuditNote checked(ProfileCheckView it) {
    return AuditNote.account(it.accountId(), "account-profile-checked", Map.of("check", it));
  }
}
