package jp.yagura.kit.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Under /q/health/well: a parked event does not stop the service, but somebody must see it. */
@Wellness
@ApplicationScoped
class ParkedEventsHealth implements HealthCheck {
  private final ParkedEvents parked;

  ParkedEventsHealth(ParkedEvents parked) {
    this.parked = parked;
  }

  @Override
  public HealthCheckResponse call() {
    return parked.health();
  }
}
