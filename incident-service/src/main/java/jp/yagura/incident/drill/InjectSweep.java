package jp.yagura.incident.drill;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Looks for what is to happen in drills, municipality by municipality. */
@ApplicationScoped
class InjectSweep {
  private final GiveDueInjects giving;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  InjectSweep(GiveDueInjects giving, Municipalities municipalities, MunicipalityNames names) {
    this.giving = giving;
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
        more = municipalities.inTransaction(municipality, giving::giveBatch);
      }
    }
  }
}
