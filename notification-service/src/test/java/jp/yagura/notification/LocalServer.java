package jp.yagura.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes connections on this machine and leaves each to a conversation of its own. */
public final class LocalServer implements AutoCloseable {
  private final ServerSocket server;
  private final Conversation conversation;
  private final List<Socket> clients = new CopyOnWriteArrayList<>();

  /** What is said to one client; it may end by the client's hanging up. */
  public interface Conversation {
    void with(Socket client) throws IOException, InterruptedException;
  }

  /**
   * Listens at once.
   *
   * @param port 0 for any that is free
   */
  public LocalServer(int port, Conversation conversation) throws IOException {
    this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.conversation = conversation;
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        clients.add(client);
        Thread.ofVirtual().start(() -> talk(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void talk(Socket client) {
    try {
      conversation.with(client);
    } catch (IOException | InterruptedException gone) {
      // The other side has hung up.
    }
  }

  /** Hangs up on everybody, too. */
  @Override
  public void close() throws IOException {
    server.close();
    for (Socket client : clients) {
      client.close();
    }
  }
}
