package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Hands out receipt numbers, per municipality and fiscal year; drills have a series of their own,
 * so that they leave no gap. The row is locked until the report is committed, so two replicas never
 * give the same number; ask for it late in the transaction.
 */
@ApplicationScoped
class ReceiptNumbers {
  private final ReceiptQueries queries;

  ReceiptNumbers(ReceiptQueries queries) {
    this.queries = queries;
  }

  String next(boolean drill, Instant reportedAt) {
    FiscalYear year = FiscalYear.of(reportedAt);
    int serial = queries.next(year, drill);
    return drill ? year.drill(serial) : year.number(serial);
  }
}
