package jp.yagura.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Registers, changes and retires contacts; every time with an entry in the audit log. */
@ApplicationScoped
class KeepContacts {
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
  public Outcome<Contact> register(ContactForm form) {
    Refused refused = refusal(form, null);
    if (refused != null) {
      return Outcome.refused(refused);
    }
    Contact contact = new Contact(form, false, clock.instant());
    contacts.persistAndFlush(contact);
    note("contact-registered", contact);
    return Outcome.done(contact);
  }

  @Transactional
  public Outcome<Contact> change(UUID id, @Nullable String ifMatch, ContactForm form) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    Version.check(ifMatch, contact.version());
    Refused refused = refusal(form, id);
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
    note("contact-changed", contact);
    return Outcome.done(contact);
  }

  @Transactional
  public Outcome<Contact> retire(UUID id, @Nullable String ifMatch) {
    Contact contact = contacts.findById(id);
    if (contact == null) {
      return Outcome.refused(Refused.notFound());
    }
    Version.check(ifMatch, contact.version());
    if (!contact.active()) {
      return Outcome.refused(Refused.conflict("contact-retired"));
    }
    if (isLast(contact)) {
      return Outcome.refused(Refused.conflict("contact-last"));
    }
    contact.retire(clock.instant());
    contacts.flush();
    note("contact-retired", contact);
    return Outcome.done(contact);
  }

  private boolean isLast(Contact contact) {
    return ALARMED.contains(contact.role()) && !contacts.othersHold(contact);
  }

  private @Nullable Refused refusal(ContactForm form, @Nullable UUID self) {
    if (form.divisionOrNull() != null && form.role() != ContactRole.HEAD) {
      return Refused.invalid("division", "contact-division-only-head");
    }
    return contacts.twin(form, self).isPresent()
        ? Refused.invalid("address", "contact-twice")
        : null;
  }

  private void note(String action, Contact contact) {
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
  }
}
