package jp.yagura.account.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for duties that are due, municipality by municipality. */
@ApplicationScoped
class DutySweep {
  private final TellDueDuties due;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  DutySweep(TellDueDuties due, Municipalities municipalities, MunicipalityNames names) {
    this.due = due;
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
        more = municipalities.inTransaction(municipality, due::tellBatch);
      }
    }
  }
}
