package jp.yagura.notification.contact;

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
  private final AddressBook book;
  private final Municipalities municipalities;
  private final MunicipalityNames names;

  ReachabilityHealth(AddressBook book, Municipalities municipalities, MunicipalityNames names) {
    this.book = book;
    this.municipalities = municipalities;
    this.names = names;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("contacts at every level").up();
    for (String municipality : names.ids()) {
      for (ContactRole role : KeepContacts.ALARMED) {
        var empty = municipalities.inTransaction(municipality, () -> book.empty(role));
        if (!empty.isEmpty()) {
          answer.down().withData(municipality + "/" + role, "nobody at " + empty);
        }
      }
    }
    return answer.build();
  }
}
