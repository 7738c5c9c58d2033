package jp.yagura.incident.platformrequest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for requests that platforms do not answer, municipality by municipality. */
@ApplicationScoped
class ChaseSweep {
  private final TellUnanswered unanswered;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  ChaseSweep(TellUnanswered unanswered, Municipalities municipalities, MunicipalityNames names) {
    this.unanswered = unanswered;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "60s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      boolean more = true;
      while (more) {
        more = municipalities.inTransaction(municipality, unanswered::tellBatch);
      }
    }
  }
}
