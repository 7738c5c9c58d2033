package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;

/** Files a report once, however often a nervous finger presses the button. */
@ApplicationScoped
class SendOnce {
  private final FileReport filing;
  private final Evidence evidence;
  private final Idempotency idempotency;

  SendOnce(FileReport filing, Evidence evidence, Idempotency idempotency) {
    this.filing = filing;
    this.evidence = evidence;
    this.idempotency = idempotency;
  }

  /** What makes a report the same one. */
  record Sent(NewReport report, List<String> pictures) {}

  /**
   * The report's id.
   *
   * @param key that came with the empty form; the same key with the same report is the same report
   */
  public UUID send(String key, NewReport report, List<ReceivedImage> pictures) {
    Reply reply =
        idempotency.reply(
            key.isEmpty() ? null : key,
            "report-form",
            new Sent(report, pictures.stream().map(ReceivedImage::sha256).toList()),
            () -> {
              ReportReceipt receipt = filing.file(report).orRefuse();
              evidence.keep(receipt.incidentId(), receipt.number(), pictures);
              return Reply.created("/reports/" + receipt.reportId(), null, receipt);
            });
    String path = reply.location();
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
