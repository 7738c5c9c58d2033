package jp.yagura.notification.escalation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/**
 * Looks for due watches. Rows, not memory, hold the timers: what was due while the service was down
 * is climbed when it is back, once.
 */
@ApplicationScoped
public class EscalationSweep {
  private final EscalateAlarm climb;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  EscalationSweep(EscalateAlarm climb, Municipalities municipalities, MunicipalityNames names) {
    this.climb = climb;
    this.municipalities = municipalities;
    this.names = names;
  }

  /** Works off everything that is due. */
  @Scheduled(
      every = "${yagura.notification.escalation.sweep}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      boolean more = true;
      while (more) {
        more = municipalities.inTransaction(municipality, climb::one);
      }
    }
  }
}
