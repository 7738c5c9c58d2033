package jp.yagura.starters.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import jp.yagura.starters.process.Workspace;

/** The mailbox as a program of its own, which other machines may reach: for containers. */
public final class Inbox {
  private static final int SMTP = 1025;
  private static final int HTTP = 8080;

  private Inbox() {}

  /**
   * Takes mails at port 1025 and shows them at port 8080 below {@code /mail/} until it is killed.
   *
   * @param arguments the directory to keep them in
   */
  public static void main(String... arguments) throws InterruptedException, UnknownHostException {
    InetAddress everywhere = InetAddress.getByAddress(new byte[4]);
    try (Mailbox mailbox =
        Mailbox.start(new Workspace(Path.of(arguments[0])), everywhere, SMTP, HTTP)) {
      System.out.println("Taking mails at port " + mailbox.smtpPort() + ".");
      new CountDownLatch(1).await();
    }
  }
}
