package jp.yagura.incident.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.yagura.incident.report.FileReport;
import jp.yagura.incident.report.NewReport;
import jp.yagura.incident.report.ReportReceipt;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;

/** Files a report once, however often a nervous finger presses the button. */
@ApplicationScoped
class SendOnce {
  private final FileReport filing;
  private final Idempotency idempotency;

  SendOnce(FileReport filing, Idempotency idempotency) {
    this.filing = filing;
    this.idempotency = idempotency;
  }

  /**
   * The report's id.
   *
   * @param key that came with the empty form; the same key with the same report is the same report
   */
  public UUID send(String key, NewReport report) {
    Response answer =
        idempotency.once(
            key.isEmpty() ? null : key,
            "report-form",
            report,
            () -> {
              ReportReceipt receipt = filing.file(report).orRefuse();
              return Reply.created("/reports/" + receipt.reportId(), null, receipt);
            });
    String path = String.valueOf(answer.getHeaderString("Location"));
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
