package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Registers, changes and retires contacts; every time with an entry in the audit log. */
@ApplicationScoped
public class KeepContacts {
  /** The roles that an alarm goes to; each of their seats must stay taken. */
  static final Set<ContactRole> ALARMED = EnumSet.of(ContactRole.PR, ContactRole.IT);

  private final Contacts contacts;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  KeepContacts(Contacts contacts, CurrentCaller caller, Audit audit, Clock clock) {
    this.contacts = contacts;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ContactView> register(ContactForm form) {
    Refused refused = refusal(form, null);
    if (refused != null) {
      return Outcome.refused(refused);
    }
    Contact contact = new Contact(form, false, clock.instant());
    contacts.persistAndFlush(contact);
    return noted("contact-registered", contact);
  }

  /** A contact that comes with the product, inside a transaction of the municipality. */
  public void sample(ContactForm form, Instant at) {
    contacts.persist(new Contact(form, true, at));
  }

  @Transactional
  public Outcome<ContactView> change(UUID id, @Nullable String ifMatch, ContactForm form) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    Refused refused =
        Version.mismatch(ifMatch, contact.version()).orElseGet(() -> refusal(form, id));
    if (refused != null) {
      return Outcome.refused(refused);
    }
    boolean leaves = !contact.holds(form.role(), form.seat());
    if (!contact.active() || (leaves && isLast(contact))) {
      return Outcome.refused(
          Refused.conflict(contact.active() ? "contact-last" : "contact-retired"));
    }
    contact.change(form);
    contacts.flush();
    return noted("contact-changed", contact);
  }

  @Transactional
  public Outcome<ContactView> retire(UUID id, @Nullable String ifMatch) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    Refused stale = Version.mismatch(ifMatch, contact.version()).orElse(null);
    if (stale != null) {
      return Outcome.refused(stale);
    }
    if (!contact.active() || isLast(contact)) {
      return Outcome.refused(
          Refused.conflict(contact.active() ? "contact-last" : "contact-retired"));
    }
    contact.retire(clock.instant());
    contacts.flush();
    return noted("contact-retired", contact);
  }

  private boolean isLast(Contact contact) {
    return ALARMED.contains(contact.role())
        && !contacts.othersHold(contact, LocalDate.ofInstant(clock.instant(), Times.TOKYO));
  }

  private @Nullable Refused refusal(ContactForm form, @Nullable UUID self) {
    Refused misfit = ContactPolicy.misfit(form);
    if (misfit != null) {
      return misfit;
    }
    return contacts.twin(form, self).isPresent()
        ? Refused.invalid("address", "contact-twice")
        : null;
  }

  private Outcome<ContactView> noted(String action, Contact contact) {
    Recipient now = contact.recipient();
    audit.record(
        caller.actor(),
        action,
        "contact",
        contact.id(),
        Map.of(
            "role", now.role().wire(),
            "seat", now.seat().wire(),
            "name", now.name(),
            "address", now.address()));
    return Outcome.done(contact.view());
  }
}
