package jp.yagura.notification.contacts;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Under /q/health/well: every role of every municipality has somebody at every level. A gap does
 * not stop the service, because alarms then go to whoever else there is.
 */
@Wellness
@ApplicationScoped
class ReachabilityHealth implements HealthCheck {
  private final Reachability reach;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  ReachabilityHealth(Reachability reach, Municipalities municipalities, MunicipalityNames names) {
    this.reach = reach;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("contacts at every level").up();
    for (String municipality : names.ids()) {
      for (Reachability.Gap gap :
          municipalities.inTransaction(municipality, () -> reach.within(1))) {
        if (ContactPolicy.ALARMED.contains(gap.role())) {
          answer.down().withData(municipality + "/" + gap.role(), "nobody at " + gap.seat());
        }
      }
    }
    return answer.build();
  }
}
