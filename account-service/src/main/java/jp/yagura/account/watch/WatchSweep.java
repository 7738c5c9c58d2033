package jp.yagura.account.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** Reads accounts that are due, municipality by municipality, where the deployment wants it. */
@ApplicationScoped
class WatchSweep {
  private final PollAccounts poll;
  private final WatchSettings settings;
  private final MunicipalityNames names;

  WatchSweep(PollAccounts poll, WatchSettings settings, MunicipalityNames names) {
    this.poll = poll;
    this.settings = settings;
    this.names = names;
  }

  @Scheduled(
      every = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    if (settings.enabled()) {
      names.ids().forEach(poll::poll);
    }
  }
}
