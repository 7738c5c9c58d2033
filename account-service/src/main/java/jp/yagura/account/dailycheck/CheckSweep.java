package jp.yagura.account.dailycheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for accounts that nobody looked at in time, municipality by municipality. */
@ApplicationScoped
class CheckSweep {
  private final RecordMissedChecks missed;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  CheckSweep(RecordMissedChecks missed, Municipalities municipalities, MunicipalityNames names) {
    this.missed = missed;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "60s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    names.ids().forEach(it -> municipalities.inTransaction(it, missed::record));
  }
}
