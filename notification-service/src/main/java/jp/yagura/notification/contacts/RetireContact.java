package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.chronicle.Chronicle;

/** Somebody is not told any more. */
@ApplicationScoped
class RetireContact {
  private final Contacts contacts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  RetireContact(Contacts contacts, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.contacts = contacts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ContactView> retire(ContactId id, IfMatch ifMatch) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Times.TOKYO);
    return contact
        .retire(ifMatch, () -> !contacts.othersHold(contact, today), now)
        .map(
            change -> {
              contacts.flush();
              chronicle.record(change, caller.actor());
              return contact.view();
            });
  }
}
