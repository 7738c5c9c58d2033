package jp.yagura.notification.escalation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/**
 * Looks for alarms that are due to be escalated. Rows, not memory, hold the timers: what was due
 * while the service was down is escalated when it is back, once.
 */
@ApplicationScoped
public class EscalationSweep {
  private final EscalateAlarm escalate;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;

  EscalationSweep(
      EscalateAlarm escalate, Municipalities municipalities, MunicipalityNames names, Clock clock) {
    this.escalate = escalate;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
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
        more = municipalities.inTransaction(municipality, () -> escalate.next(clock.instant()));
      }
    }
  }
}
