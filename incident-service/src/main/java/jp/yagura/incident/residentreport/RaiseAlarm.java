package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.report.ReportReceipt;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.logging.Logger;

/**
 * Opens an incident without waiting for PR when several residents report one account: on a holiday
 * nobody looks at the queue.
 */
@ApplicationScoped
class RaiseAlarm {
  private static final Logger LOG = Logger.getLogger(RaiseAlarm.class);

  private final ResidentReportQueries queries;
  private final OpenFromReports open;
  private final Playbooks playbooks;
  private final DescribeAccount describe;
  private final ResidentReportSettings settings;

  RaiseAlarm(
      ResidentReportQueries queries,
      OpenFromReports open,
      Playbooks playbooks,
      DescribeAccount describe,
      ResidentReportSettings settings) {
    this.queries = queries;
    this.open = open;
    this.playbooks = playbooks;
    this.describe = describe;
    this.settings = settings;
  }

  /**
   * Opens one when the last report made the number of senders full. An account that was decided
   * about lately is left to PR.
   */
  void ifManyReport(String accountKey, Instant now) {
    Instant since = now.minus(settings.alarmWindow());
    if (settings.alarmFrom() == 0
        || queries.waitingSenders(accountKey, since) < settings.alarmFrom()
        || queries.decidedSince(accountKey, since)) {
      return;
    }
    List<ResidentReport> reports = queries.waiting(accountKey, now);
    String account = reports.getLast().account();
    Playbooks.Kind kind = kind(account).orElse(null);
    if (kind == null) {
      LOG.warnf("no kind of incident for what residents report: %s", accountKey);
    } else if (open.unasked(reports, kind)
        instanceof Outcome.NotDone<ReportReceipt>(List<Refused> why)) {
      LOG.warnf("what residents report opens no incident and waits: %s %s", accountKey, why);
    }
  }

  /** A fake, unless it is an account of ours. */
  private Optional<Playbooks.Kind> kind(String account) {
    return describe.of(account).official() == null
        ? playbooks.impersonation()
        : playbooks.accountTaken();
  }
}
