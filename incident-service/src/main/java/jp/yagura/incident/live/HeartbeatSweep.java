package jp.yagura.incident.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps streams alive through proxies that cut silent connections, finds those whose reader is
 * gone, and makes up for changes that were not heard.
 */
@ApplicationScoped
class HeartbeatSweep {
  private final Streams streams;

  HeartbeatSweep(Streams streams) {
    this.streams = streams;
  }

  @Scheduled(
      every = "${yagura.live.heartbeat}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void beat() {
    streams.beat();
  }
}
