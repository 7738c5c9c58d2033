package jp.yagura.account.wellknown;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Under /q/health/well: without a key the service works, but its list is not served. */
@Wellness
@ApplicationScoped
class SigningHealth implements HealthCheck {
  private final KeyDirectory keys;

  SigningHealth(KeyDirectory keys) {
    this.keys = keys;
  }

  @Override
  public HealthCheckResponse call() {
    KeyRing ring = keys.now();
    HealthCheckResponseBuilder health =
        HealthCheckResponse.named("signed list of official accounts")
            .status(ring.trouble().isEmpty());
    if (!ring.trouble().isEmpty()) {
      health.withData("trouble", String.join("; ", ring.trouble()));
    }
    ring.newest().ifPresent(key -> health.withData("key", key.id()));
    return health.build();
  }
}
