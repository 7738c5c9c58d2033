package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.chronicle.Chronicle;
import jp.yagura.notification.chronicle.ContactChange;

/** Somebody new is told. */
@ApplicationScoped
class RegisterContact {
  private final Contacts contacts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  RegisterContact(Contacts contacts, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.contacts = contacts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ContactView> register(ContactDetails form) {
    Optional<Refused> refused = ContactPolicy.refuses(form, () -> contacts.hasTwin(form, null));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Contact contact = new Contact(form, false, clock.instant());
    contacts.persistAndFlush(contact);
    chronicle.record(new ContactChange.Registered(contact.facts()), caller.actor());
    return Outcome.done(contact.view());
  }
}
