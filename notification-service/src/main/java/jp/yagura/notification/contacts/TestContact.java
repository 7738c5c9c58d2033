package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.MunicipalityNames;
import jp.yagura.notification.mail.MailResult;

/** Tries whether a contact can be reached, before it matters. */
@ApplicationScoped
class TestContact {
  private final ContactList contacts;
  private final TestMail mail;
  private final CurrentCaller caller;
  private final Audit audit;
  private final CurrentMunicipality municipality;
  private final MunicipalityNames names;

  TestContact(
      ContactList contacts,
      TestMail mail,
      CurrentCaller caller,
      Audit audit,
      CurrentMunicipality municipality,
      MunicipalityNames names) {
    this.contacts = contacts;
    this.mail = mail;
    this.caller = caller;
    this.audit = audit;
    this.municipality = municipality;
    this.names = names;
  }

  /** Outside of any transaction: the mail server may take its time. */
  MailResult send(UUID id) {
    ContactView contact = contacts.find(id).orElseThrow(() -> Refused.notFound().exception());
    String city = names.name(municipality.required(), Locale.JAPANESE).orElse("");
    MailResult answer = mail.send(contact, city, caller.name());
    String result =
        switch (answer) {
          case MailResult.Accepted() -> "accepted";
          case MailResult.Deferred(String said) -> said;
          case MailResult.Rejected(String said) -> said;
        };
    audit.record(
        caller.actor(),
        "contact-tested",
        "contact",
        id,
        Map.of("address", contact.address(), "result", result));
    return answer;
  }
}
