package jp.yagura.account.staffmove;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Forgets lists that nobody applied by the next day: they name people. */
@ApplicationScoped
class MoveListSweep {
  private static final Duration STORED = Duration.ofHours(24);

  private final MoveLists lists;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;

  MoveListSweep(
      MoveLists lists, Municipalities municipalities, MunicipalityNames names, Clock clock) {
    this.lists = lists;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "5m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    for (String municipality : names.ids()) {
      municipalities.inTransaction(municipality, () -> lists.forget(clock.instant().minus(STORED)));
    }
  }
}
