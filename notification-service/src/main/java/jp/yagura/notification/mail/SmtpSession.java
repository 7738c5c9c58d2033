package jp.yagura.notification.mail;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;
import jp.yagura.notification.mail.MailSettings.Security;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** How Jakarta Mail speaks with the mail server. */
final class SmtpSession {
  static {
    // Jakarta Mail asks for it several times a mail, and would look through the whole class path.
    System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
  }

  private SmtpSession() {}

  static Session of(MailSettings mails) {
    MailSettings.Server server = mails.server();
    String protocol = server.security() == Security.TLS ? "smtps" : "smtp";
    Properties properties = new Properties();
    // Else each mail asks for the name of this machine, which may mean to ask a name server.
    properties.put("mail.from", mails.from());
    properties.put("mail.transport.protocol", protocol);
    for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail." + protocol + "." + limit, "" + mails.patience().toMillis());
    }
    properties.put("mail." + protocol + ".socketFactory", new NoDelaySocketFactory());
    properties.put("mail." + protocol + ".socketFactory.fallback", "false");
    // A farewell that nobody answers need not be waited for.
    properties.put("mail." + protocol + ".quitwait", "false");
    properties.put("mail.smtp.starttls.enable", "" + (server.security() != Security.NONE));
    properties.put("mail.smtp.starttls.required", "" + (server.security() == Security.STARTTLS));
    properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    properties.put("mail." + protocol + ".auth", "" + server.user().isPresent());
    return Session.getInstance(properties);
  }
}
