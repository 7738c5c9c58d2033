package jp.yagura.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.notification.contact.ContactView;
import jp.yagura.notification.mail.server.HandOver;
import jp.yagura.notification.mail.server.Letter;
import jp.yagura.notification.mail.server.PostMail;

/** Sends a mail that only says that mails arrive. */
@ApplicationScoped
public class TestMail {
  private final PostMail post;

  TestMail(PostMail post) {
    this.post = post;
  }

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    static native TemplateInstance test(String subject, String recipient, String city, String who);

    static native TemplateInstance testtext(String recipient, String city, String who);
  }

  /**
   * Sends it at once; blocks until the mail server has answered.
   *
   * @param city the municipality's name in Japanese
   * @param who the name of who asked for it
   */
  public HandOver send(ContactView contact, String city, String who) {
    String subject = MessageBundles.get(MailMessages.class).test_subject(city);
    return post.post(
        new Letter(
            "test." + UUID.randomUUID(),
            contact.id(),
            contact.address(),
            subject,
            Templates.testtext(contact.name(), city, who).setLocale(Locale.JAPANESE).render(),
            Templates.test(subject, contact.name(), city, who).setLocale(Locale.JAPANESE).render(),
            false));
  }
}
