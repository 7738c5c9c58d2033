package jp.yagura.incident.step;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for steps past their target, municipality by municipality; each is told of once. */
@ApplicationScoped
public class TargetSweep {
  private final MissedTargets missed;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  TargetSweep(MissedTargets missed, Municipalities municipalities, MunicipalityNames names) {
    this.missed = missed;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Scheduled(
      every = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      boolean more = true;
      while (more) {
        more = municipalities.inTransaction(municipality, missed::recordBatch);
      }
    }
  }
}
