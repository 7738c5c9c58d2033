package jp.yagura.account.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for divisions of which somebody is missing, or of which the year is over. */
@ApplicationScoped
class AcknowledgementSweep {
  private final AskDivisions ask;
  private final GuidelineBook book;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  AcknowledgementSweep(
      AskDivisions ask,
      GuidelineBook book,
      Municipalities municipalities,
      MunicipalityNames names) {
    this.ask = ask;
    this.book = book;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "1h",
      delayed = "3m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(
          municipality,
          () -> book.inForce(municipality).map(PersonalRules::new).ifPresent(ask::look));
    }
  }
}
