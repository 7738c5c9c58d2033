package jp.yagura.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jp.yagura.kit.store.Database;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Events that Kafka will never take as they are: counted, alarmed, and put back by an operator. */
@ApplicationScoped
public class ParkedEvents {
  private static final String PUT_BACK =
      """
      with back as (delete from outbox_dead returning *)
      insert into outbox(event_id, topic, key, type, headers, payload, created_at)
      select event_id, topic, key, type, headers, payload, created_at from back order by id""";

  private static final String OLDEST =
      """
      select extract(epoch from clock_timestamp() - created_at)::float8 from outbox
      order by id limit 1""";

  private final Database database;
  private final RelayThread relay;

  ParkedEvents(Database database, RelayThread relay) {
    this.database = database;
    this.relay = relay;
  }

  /** How many are parked. */
  public long count() {
    return count("outbox_dead");
  }

  /** How many wait to leave. */
  public long waiting() {
    return count("outbox");
  }

  /** For how many seconds the first of them waits, by the clock of the database. */
  private double oldest() {
    return database.sql(OLDEST).first(Double.class).orElse(0.0);
  }

  /**
   * Puts all parked events back at the end of the line, after what kept them was mended.
   *
   * @return how many
   */
  @Transactional
  public int putBack() {
    int moved = database.sql(PUT_BACK).run();
    relay.wake();
    return moved;
  }

  /** For the health page: parked events are a fault that somebody must see. */
  HealthCheckResponse health() {
    long parked = count();
    return HealthCheckResponse.named("parked-events")
        .status(parked == 0)
        .withData("parked", parked)
        .build();
  }

  void meters(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("yagura.outbox.parked", this, ParkedEvents::count).register(meters);
    Gauge.builder("yagura.outbox.waiting", this, ParkedEvents::waiting).register(meters);
    Gauge.builder("yagura.outbox.oldest", this, ParkedEvents::oldest)
        .description("age of the oldest event that has not left")
        .baseUnit("seconds")
        .register(meters);
  }

  private long count(String table) {
    return database.sql("select count(*) from " + table).one(Long.class);
  }
}
