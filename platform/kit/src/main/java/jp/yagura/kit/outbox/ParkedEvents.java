package jp.yagura.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Events that Kafka will never take as they are: counted, alarmed, and put back by an operator. */
@ApplicationScoped
public class ParkedEvents {
  private static final String PUT_BACK =
      """
      with back as (delete from outbox_dead returning *)
      insert into outbox(event_id, topic, key, type, headers, payload, created_at)
      select event_id, topic, key, type, headers, payload, created_at from back order by id""";

  private final AgroalDataSource database;
  private final RelayThread relay;

  ParkedEvents(AgroalDataSource database, RelayThread relay) {
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

  /**
   * Puts all parked events back at the end of the line, after what kept them was mended.
   *
   * @return how many
   */
  @Transactional
  public int putBack() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      int moved = statement.executeUpdate(PUT_BACK);
      relay.wake();
      return moved;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
  }

  private long count(String table) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + table)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
