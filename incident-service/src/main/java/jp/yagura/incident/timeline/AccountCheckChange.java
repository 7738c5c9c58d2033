package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** What became of the check of an account that shares a key with a hijacked one. */
public sealed interface AccountCheckChange extends Change {

  CheckName check();

  @Override
  default IncidentId incidentId() {
    return check().incidentId();
  }

  /**
   * A check as an entry names it.
   *
   * @param account as people call it
   * @param division the division that runs it
   */
  record CheckName(AccountCheckId id, IncidentId incidentId, String account, String division) {

    Map<String, String> details() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("check", id.toString());
      details.put("account", account);
      details.put("unit", division);
      return details;
    }
  }

  record Asked(CheckName check, IncidentSummary incident, Instant dueAt, Instant at)
      implements AccountCheckChange {}

  /** Nothing was found. */
  record Cleared(CheckName check, @Nullable String note, Instant at)
      implements AccountCheckChange {}

  /**
   * Something was found.
   *
   * @param report number of the report of it
   */
  record Found(CheckName check, String note, @Nullable String report, Instant at)
      implements AccountCheckChange {}

  /** It need not be checked. */
  record Skipped(CheckName check, String reason, Instant at) implements AccountCheckChange {}

  record Reopened(CheckName check, Instant at) implements AccountCheckChange {}

  /**
   * Its time is over and it is not done.
   *
   * @param times how often that was told, this time included
   * @param head whether the head of PR is told too
   */
  record Overdue(
      CheckName check, IncidentSummary incident, Instant dueAt, int times, boolean head, Instant at)
      implements AccountCheckChange {}
}
