package jp.yagura.incident.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for notices that residents were promised, municipality by municipality. */
@ApplicationScoped
class PromiseSweep {
  private final TellOverdueNotices overdue;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  PromiseSweep(TellOverdueNotices overdue, Municipalities municipalities, MunicipalityNames names) {
    this.overdue = overdue;
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
        more = municipalities.inTransaction(municipality, overdue::tellBatch);
      }
    }
  }
}
