package jp.yagura.notification.contacts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Contacts for trying the product, marked as samples. Offices are named as each guideline names
 * them; addresses lie on domains that nobody can have (RFC 2606). A municipality that has contacts
 * already is left alone.
 */
@ApplicationScoped
class SampleContacts {
  private final Contacts contacts;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;
  private final boolean wanted;

  SampleContacts(
      Contacts contacts,
      Municipalities municipalities,
      MunicipalityNames names,
      Clock clock,
      @ConfigProperty(name = "yagura.sample-data", defaultValue = "false") boolean wanted) {
    this.contacts = contacts;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
    this.wanted = wanted;
  }

  void start(@Observes StartupEvent event) {
    if (wanted) {
      names.ids().forEach(id -> municipalities.inTransaction(id, () -> fill(id)));
    }
  }

  private void fill(String municipality) {
    if (contacts.count() == 0) {
      Instant at = clock.instant();
      for (ContactDetails form : SampleOffices.of(municipality)) {
        contacts.persist(new Contact(form, true, at));
        at = at.plus(1, ChronoUnit.MICROS); // so that a list shows them in this order
      }
    }
  }
}
