package jp.yagura.account.dailycheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AuditNote;

/** What this room writes into the audit log. */
final class CheckNotes {
  private CheckNotes() {}

  static AuditNote made(UUID account, LocalDate day, CheckOutcome outcome) {
    return AuditNote.account(
        account, "account-checked", Map.of("day", day.toString(), "outcome", outcome));
  }

  static AuditNote undone(UUID account, LocalDate day) {
    return AuditNote.account(account, "account-check-undone", Map.of("day", day.toString()));
  }

  static AuditNote planned(UUID account, CheckRhythm rhythm, String reason) {
    return AuditNote.account(
        account, "account-check-planned", Map.of("rhythm", rhythm, "reason", reason));
  }
}
