package jp.yagura.account.accountreview;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for reviews that are to be made. */
@ApplicationScoped
class ReviewSweep {
  private final PlanReviews reviews;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  ReviewSweep(PlanReviews reviews, Municipalities municipalities, MunicipalityNames names) {
    this.reviews = reviews;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "10m",
      delayed = "2m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(municipality, reviews::planAll);
    }
  }
}
