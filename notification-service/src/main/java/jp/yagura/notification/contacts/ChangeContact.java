package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.chronicle.Chronicle;

/** Somebody is told otherwise: at another address, for another role, on other days. */
@ApplicationScoped
class ChangeContact {
  private final Contacts contacts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeContact(Contacts contacts, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.contacts = contacts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ContactView> change(ContactId id, IfMatch ifMatch, ContactDetails form) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    return contact
        .change(
            ifMatch,
            form,
            () -> contacts.hasTwin(form, id),
            () -> !contacts.othersHold(contact, today))
        .map(
            change -> {
              contacts.flush();
              chronicle.record(change, caller.actor());
              return contact.view();
            });
  }
}
