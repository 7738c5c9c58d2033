package jp.yagura.starters.mail;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that accepts everything and delivers nothing: what arrives is kept on disk and read
 * in the browser below {@code /mail/}, by HTTP below {@code /mail/api/messages}, or here. The SMTP
 * half can be stopped and started on its port, and can refuse single recipients.
 */
public final class Mailbox implements AutoCloseable {
  private final InetAddress address;
  private final int smtpPort;
  private final MailStore mails;
  private final MailReceiver reception;
  private final List<Consumer<Arrival>> listeners = new CopyOnWriteArrayList<>();
  private final InboxServer inbox;
  private @Nullable SmtpServer smtp;

  private Mailbox(Workspace workspace, InetAddress address, int smtpPort, int httpPort) {
    this.address = address;
    this.smtpPort = smtpPort;
    this.mails = new MailStore(workspace.data("mail"), Clock.systemUTC());
    this.reception = new MailReceiver(mails, this::arrived);
    this.inbox = new InboxServer(new InetSocketAddress(address, httpPort), mails);
  }

  /**
   * One that only this machine reaches.
   *
   * @throws StackException when a port is taken
   */
  public static Mailbox start(Workspace workspace, int smtpPort, int httpPort) {
    return start(workspace, InetAddress.getLoopbackAddress(), smtpPort, httpPort);
  }

  static Mailbox start(Workspace workspace, InetAddress address, int smtpPort, int httpPort) {
    Port.require(httpPort, "the mail inbox");
    Mailbox mailbox = new Mailbox(workspace, address, smtpPort, httpPort);
    try {
      mailbox.startSmtp();
      return mailbox;
    } catch (RuntimeException e) {
      mailbox.close();
      throw e;
    }
  }

  public int smtpPort() {
    return smtpPort;
  }

  /** How many mails there are. */
  public int count() {
    return mails.count();
  }

  /** Every mail in order of arrival. */
  public List<Mail> mails() {
    return mails.all();
  }

  /** The mails whose envelope names this recipient, in order of arrival. */
  public List<Mail> mails(String recipient) {
    return mails.all().stream().filter(mail -> mail.isFor(recipient)).toList();
  }

  /** From now on this recipient is refused with 550; the others of the same mail are not. */
  public void refuse(String recipient) {
    reception.refuse(recipient);
  }

  public void accept(String recipient) {
    reception.accept(recipient);
  }

  /** Called on the SMTP thread for each mail, once it is stored. */
  public void onArrival(Consumer<Arrival> listener) {
    listeners.add(listener);
  }

  public void clear() {
    mails.clear();
  }

  /** The mail server is away: connections are refused. What has arrived stays. */
  public synchronized void stopSmtp() {
    if (smtp != null) {
      smtp.stopService();
      smtp = null;
    }
  }

  public synchronized void startSmtp() {
    if (smtp != null) {
      return;
    }
    Port.require(smtpPort, "the mail server (SMTP)");
    ServerSetup setup =
        new ServerSetup(smtpPort, address.getHostAddress(), ServerSetup.PROTOCOL_SMTP);
    SmtpServer server = new NoDelaySmtpServer(setup, reception);
    try {
      server.startService();
    } catch (IllegalStateException e) {
      throw new StackException(
          "The mail server cannot listen on port " + smtpPort + ": try again.", e);
    }
    smtp = server;
  }

  @Override
  public void close() {
    stopSmtp();
    inbox.close();
  }

  private void arrived(Arrival mail) {
    listeners.forEach(listener -> listener.accept(mail));
  }
}
