package jp.yagura.account.custody;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for what has become due about credentials as time passed. */
@ApplicationScoped
class RotationSweep {
  private final PlanRotation rotation;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  RotationSweep(PlanRotation rotation, Municipalities municipalities, MunicipalityNames names) {
    this.rotation = rotation;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(municipality, rotation::planAll);
    }
  }
}
