package jp.yagura.starters.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/** What happens to a mail at the SMTP door: refused recipients get 550, the rest is stored. */
final class MailReceiver extends Managers {
  static {
    // Jakarta Mail asks for it several times a mail, and would look through the whole class path.
    System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
  }

  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final SmtpManager smtp;

  MailReceiver(MailStore mails, Consumer<Arrival> arrived) {
    smtp = new Door(super.getImapHostManager(), super.getUserManager(), mails, arrived);
  }

  @Override
  public SmtpManager getSmtpManager() {
    return smtp;
  }

  void refuse(String address) {
    refused.add(address.toLowerCase(Locale.ROOT));
  }

  void accept(String address) {
    refused.remove(address.toLowerCase(Locale.ROOT));
  }

  private final class Door extends SmtpManager {
    private final MailStore mails;
    private final Consumer<Arrival> arrived;

    Door(ImapHostManager hosts, UserManager users, MailStore mails, Consumer<Arrival> arrived) {
      super(hosts, users);
      this.mails = mails;
      this.arrived = arrived;
    }

    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
      return refused.contains(recipient.getEmail().toLowerCase(Locale.ROOT))
          ? "550 5.1.1 <" + recipient.getEmail() + "> no such mailbox"
          : null;
    }

    // GreenMail holds a lock here; one mail at a time is enough for one machine.
    @Override
    public synchronized void send(SmtpState state) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      List<String> recipients =
          state.getMessage().getToAddresses().stream().map(MailAddress::getEmail).toList();
      try {
        MimeMessage mail = state.getMessage().getMessage();
        mail.writeTo(bytes);
        mails.add(recipients, bytes.toByteArray());
        arrived.accept(new Arrival(recipients, Objects.requireNonNullElse(mail.getSubject(), "")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (MessagingException e) {
        throw new IllegalArgumentException("unreadable mail", e);
      }
    }
  }
}
