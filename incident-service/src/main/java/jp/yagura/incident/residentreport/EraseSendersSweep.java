package jp.yagura.incident.residentreport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Erases from where residents reported once it is no longer needed to tell them apart. */
@ApplicationScoped
class EraseSendersSweep {
  private final ResidentReportQueries queries;
  private final ResidentReportSettings settings;
  private final Clock clock;

  EraseSendersSweep(ResidentReportQueries queries, ResidentReportSettings settings, Clock clock) {
    this.queries = queries;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "7m")
  void sweep() {
    queries.eraseSenders(clock.instant().minus(settings.senderKept()));
  }
}
