package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.report.AccountReference;
import jp.yagura.incident.report.FileReport;
import jp.yagura.incident.report.NewReport;
import jp.yagura.incident.report.ReportReceipt;
import jp.yagura.kit.refusal.Outcome;

/**
 * Reports what a check found. The report belongs to the incident that asked for the check while
 * somebody works on it, else it opens one of its own.
 */
@ApplicationScoped
class ReportFinding {
  private final FileReport reports;

  ReportFinding(FileReport reports) {
    this.reports = reports;
  }

  /**
   * As the caller, in the current transaction.
   *
   * @param incident the one that asked, as what it goes on by now
   * @return the number of the report
   */
  Outcome<String> report(UUID accountId, AccountCheckAct.Find finding, IncidentFacts incident) {
    var report =
        new NewReport(
            new AccountReference(accountId, null, null, null, null),
            incident.kind(),
            null,
            CanSignIn.NOT_TRIED,
            finding.note().strip(),
            List.of(),
            null,
            incident.stage().ended() ? null : incident.number());
    return reports.file(report).map(ReportReceipt::number);
  }
}
