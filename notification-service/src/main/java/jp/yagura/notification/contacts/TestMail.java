package jp.yagura.notification.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.notification.mail.Mail;
import jp.yagura.notification.mail.MailResult;
import jp.yagura.notification.mail.SendMail;

/** Sends a mail that only says that mails arrive. */
@ApplicationScoped
class TestMail {
  private final SendMail post;

  TestMail(SendMail post) {
    this.post = post;
  }

  @CheckedTemplate(basePath = "contacts")
  static class Templates {
    static native TemplateInstance testmail(
        String subject, String recipient, String city, String who);

    static native TemplateInstance testmailtext(String recipient, String city, String who);
  }

  /**
   * Sends it at once; blocks until the mail server has answered.
   *
   * @param city the municipality's name in Japanese
   * @param who the name of who asked for it
   */
  MailResult send(ContactView contact, String city, String who) {
    String subject = MessageBundles.get(ContactMessages.class).test_mail_subject(city);
    return post.post(
        new Mail(
            "test." + UUID.randomUUID(),
            contact.id(),
            contact.address(),
            subject,
            Templates.testmailtext(contact.name(), city, who).setLocale(Locale.JAPANESE).render(),
            Templates.testmail(subject, contact.name(), city, who)
                .setLocale(Locale.JAPANESE)
                .render(),
            false));
  }
}
