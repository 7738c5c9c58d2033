package jp.yagura.account.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets uploaded files that nobody imported in time. */
@ApplicationScoped
class ImportSweep {
  private final ImportQueries queries;
  private final Clock clock;

  ImportSweep(ImportQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void sweep() {
    queries.deleteExpired(clock.instant());
  }
}
