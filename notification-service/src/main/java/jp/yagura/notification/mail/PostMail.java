package jp.yagura.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands a mail to the mail server, over a pooled connection. Blocks; call it on a virtual thread.
 */
@ApplicationScoped
public class PostMail {
  private final ReactiveMailer mailer;
  private final MailSettings settings;

  PostMail(ReactiveMailer mailer, MailSettings settings) {
    this.mailer = mailer;
    this.settings = settings;
  }

  /** Never throws for what a mail server may do. */
  public HandOver post(Letter letter) {
    try {
      mailer.send(mail(letter)).await().atMost(settings.patience());
      return new HandOver.Accepted();
    } catch (RuntimeException e) {
      return answer(e);
    }
  }

  private Mail mail(Letter letter) {
    String thread = "<" + letter.thread() + ".incident@" + settings.domain() + ">";
    Mail mail =
        Mail.withText(letter.to(), letter.subject(), letter.text())
            .setHtml(letter.html())
            .setFrom(settings.from())
            .addHeader("Message-ID", "<" + letter.id() + "@" + settings.domain() + ">")
            .addHeader("In-Reply-To", thread)
            .addHeader("References", thread)
            .addHeader("Auto-Submitted", "auto-generated");
    return letter.urgent()
        ? mail.addHeader("Importance", "high").addHeader("X-Priority", "1")
        : mail;
  }

  private HandOver answer(RuntimeException failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof SMTPException smtp) {
        String said = String.valueOf(smtp.getMessage());
        return smtp.isPermanent() && isAboutThisMail(said)
            ? new HandOver.Never(said)
            : new HandOver.Later(said);
      }
    }
    return new HandOver.Later(
        failure instanceof TimeoutException
            ? "no answer within " + settings.patience().toSeconds() + " s"
            : String.valueOf(failure.getMessage()));
  }

  /**
   * A 5xx to our sign-in or our own address concerns all mails: an operator corrects it and all
   * leave.
   */
  private static boolean isAboutThisMail(String said) {
    return said.startsWith("recipient address not accepted")
        || said.startsWith("sending data failed");
  }
}
