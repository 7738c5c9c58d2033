package jp.yagura.starters.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;

/**
 * An SMTP server that answers at once: GreenMail writes each answer in two pieces, and without
 * TCP_NODELAY the second waits for the client's delayed acknowledgement, 40 ms an answer.
 */
final class NoDelaySmtpServer extends SmtpServer {
  NoDelaySmtpServer(ServerSetup setup, Managers managers) {
    super(setup, managers);
  }

  /**
   * Listens from the moment this returns; the thread of the server takes over what has come by
   * then.
   *
   * @throws IllegalStateException when the port is taken
   */
  @Override
  public synchronized void startService() {
    super.initServerSocket();
    super.startService();
  }

  /** GreenMail's thread would open the port a second time. */
  @Override
  protected synchronized void initServerSocket() {}

  @Override
  protected ProtocolHandler createProtocolHandler(Socket client) {
    try {
      client.setTcpNoDelay(true);
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
    return super.createProtocolHandler(client);
  }
}
