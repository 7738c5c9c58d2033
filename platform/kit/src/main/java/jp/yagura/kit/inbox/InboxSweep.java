package jp.yagura.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import jp.yagura.kit.store.Database;

/**
 * Forgets ids and answers that nobody can ask for again: events older than the topics keep, keys
 * older than a day.
 */
@ApplicationScoped
public class InboxSweep {
  private static final Duration TOPIC_RETENTION = Duration.ofDays(14);
  private static final Duration KEY_RETENTION = Duration.ofHours(24);

  private final Database database;
  private final Clock clock;

  InboxSweep(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  @Transactional
  public void sweep() {
    delete("delete from inbox where received_at < :before", TOPIC_RETENTION);
    delete("delete from idempotency where created_at < :before", KEY_RETENTION);
  }

  private void delete(String sql, Duration age) {
    database.sql(sql).bind("before", clock.instant().minus(age)).run();
  }
}
