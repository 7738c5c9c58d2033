package jp.yagura.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/**
 * Counts how many requests were answered within the limits that the objectives of
 * docs/operate/monitor.md name: those need a histogram, and only with few limits it stays small.
 */
class RequestHistogram {
  private static final double[] LIMITS = {
    nanoseconds(100), nanoseconds(300), nanoseconds(1_000), nanoseconds(3_000)
  };

  @Produces
  @ApplicationScoped
  MeterFilter requests() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id meter, DistributionStatisticConfig config) {
        return meter.getName().equals("http.server.requests")
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(LIMITS)
                .build()
                .merge(config)
            : config;
      }
    };
  }

  private static double nanoseconds(long milliseconds) {
    return Duration.ofMillis(milliseconds).toNanos();
  }
}
