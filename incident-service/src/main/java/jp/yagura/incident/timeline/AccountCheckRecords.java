package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.ReminderEvent;

/** What the changes of a check of an account leave behind. */
final class AccountCheckRecords {
  private AccountCheckRecords() {}

  static ChangeRecord of(AccountCheckChange change) {
    AccountCheckChange.CheckName check = change.check();
    Map<String, String> details = check.details();
    EntryType type =
        switch (change) {
          case AccountCheckChange.Asked _ -> EntryType.ACCOUNT_CHECK_ASKED;
          case AccountCheckChange.Cleared it -> {
            ChangeRecord.put(details, "note", it.note());
            yield EntryType.ACCOUNT_CHECK_OK;
          }
          case AccountCheckChange.Found it -> {
            details.put("note", it.note());
            ChangeRecord.put(details, "report", it.report());
            yield EntryType.ACCOUNT_CHECK_FINDING;
          }
          case AccountCheckChange.Skipped it -> {
            details.put("reason", it.reason());
            yield EntryType.ACCOUNT_CHECK_NOT_NEEDED;
          }
          case AccountCheckChange.Reopened _ -> EntryType.ACCOUNT_CHECK_REOPENED;
          case AccountCheckChange.Overdue it -> {
            details.put("times", String.valueOf(it.times()));
            yield EntryType.ACCOUNT_CHECK_OVERDUE;
          }
        };
    return new ChangeRecord(
        change.incidentId(),
        type,
        change.at(),
        details,
        new ChangeRecord.AuditLine(type.wire(), "account-check", check.id().value()),
        events(change));
  }

  private static List<IncidentEvent> events(AccountCheckChange change) {
    return switch (change) {
      case AccountCheckChange.Asked it ->
          List.of(due(it.check(), it.incident(), 0, false, it.dueAt()));
      case AccountCheckChange.Overdue it ->
          List.of(due(it.check(), it.incident(), it.times(), it.head(), it.dueAt()));
      case AccountCheckChange.Cleared _,
          AccountCheckChange.Found _,
          AccountCheckChange.Skipped _,
          AccountCheckChange.Reopened _ ->
          List.of();
    };
  }

  private static IncidentEvent due(
      AccountCheckChange.CheckName check,
      IncidentSummary incident,
      int times,
      boolean head,
      Instant dueAt) {
    return new ReminderEvent.AccountCheckDue(
        incident, check.id().value(), check.account(), check.division(), times, head, dueAt);
  }
}
