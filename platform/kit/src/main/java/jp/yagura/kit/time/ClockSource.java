package jp.yagura.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The clock everybody asks. It ticks in microseconds, as PostgreSQL stores them, so that event and
 * row agree.
 */
@ApplicationScoped
class ClockSource {

  @Produces
  @DefaultBean
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.system(ZoneId.of("Asia/Tokyo")), Duration.ofNanos(1000));
  }
}
