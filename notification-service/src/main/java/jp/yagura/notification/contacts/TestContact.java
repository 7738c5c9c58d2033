package jp.yagura.notification.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.MunicipalityNames;
import jp.yagura.kit.words.Words;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.chronicle.Chronicle;
import jp.yagura.notification.chronicle.ContactChange;
import jp.yagura.notification.mail.Mail;
import jp.yagura.notification.mail.MailResult;
import jp.yagura.notification.mail.MailServer;

/**
 * Tries whether a contact can be reached, before it matters: by a mail that only says that mails
 * arrive.
 */
@ApplicationScoped
class TestContact {
  private static final Words WORDS = Words.of("contacts");

  private final Contacts contacts;
  private final MailServer server;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final CurrentMunicipality municipality;
  private final MunicipalityNames names;

  TestContact(
      Contacts contacts,
      MailServer server,
      Chronicle chronicle,
      CurrentCaller caller,
      CurrentMunicipality municipality,
      MunicipalityNames names) {
    this.contacts = contacts;
    this.server = server;
    this.chronicle = chronicle;
    this.caller = caller;
    this.municipality = municipality;
    this.names = names;
  }

  @CheckedTemplate(basePath = "contacts")
  static class Templates {
    static native TemplateInstance testmail(
        String subject, String recipient, String city, String who);

    static native TemplateInstance testmailtext(String recipient, String city, String who);
  }

  /** Outside of any transaction: blocks until the mail server has answered. */
  MailResult send(ContactId id) {
    Recipient contact =
        contacts
            .active(id)
            .map(Contact::recipient)
            .orElseThrow(() -> Refused.notFound().exception());
    MailResult answer = server.send(mail(id, contact));
    String result =
        switch (answer) {
          case MailResult.Accepted() -> "accepted";
          case MailResult.Deferred(String reason) -> reason;
          case MailResult.Rejected(String reason) -> reason;
        };
    chronicle.record(new ContactChange.Tested(id, contact.address(), result), caller.actor());
    return answer;
  }

  private Mail mail(ContactId id, Recipient contact) {
    String city = names.name(municipality.required(), Locale.JAPANESE).orElse("");
    String who = caller.name();
    String subject = WORDS.get("test_mail_subject", Locale.JAPANESE, city);
    return new Mail(
        "test." + UUID.randomUUID(),
        id.value(),
        contact.address(),
        subject,
        Templates.testmailtext(contact.name(), city, who).setLocale(Locale.JAPANESE).render(),
        Templates.testmail(subject, contact.name(), city, who).setLocale(Locale.JAPANESE).render(),
        false);
  }
}
