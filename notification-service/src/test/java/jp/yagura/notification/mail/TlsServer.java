package jp.yagura.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import jp.yagura.notification.LocalServer;

/** A mail server for encrypted conversations. */
final class TlsServer implements AutoCloseable {
  /** What it does about encryption. */
  enum Kind {
    FROM_THE_START,
    ON_REQUEST,
    NEVER
  }

  private final LocalServer server;
  private final Kind kind;
  private final SSLContext certificate;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  TlsServer(Kind kind, SSLContext certificate) throws IOException {
    this.kind = kind;
    this.certificate = certificate;
    this.server = new LocalServer(0, this::serve);
  }

  int port() {
    return server.port();
  }

  /** Each line that came: those that came encrypted begin with a lock. */
  List<String> heard() {
    return heard;
  }

  private void serve(Socket client) throws IOException {
    boolean encrypted = kind == Kind.FROM_THE_START;
    Socket channel = encrypted ? wrapped(client) : client;
    say(channel, "220 localhost");
    if (talk(channel, encrypted ? "🔒" : "")) {
      talk(wrapped(client), "🔒");
    }
  }

  private Socket wrapped(Socket client) throws IOException {
    SSLSocket socket =
        (SSLSocket) certificate.getSocketFactory().createSocket(client, null, 0, true);
    socket.setUseClientMode(false);
    return socket;
  }

  /** True when it goes on encrypted. */
  private boolean talk(Socket channel, String mark) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(channel.getInputStream(), StandardCharsets.UTF_8));
    boolean text = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(mark + line);
      if (line.equals("STARTTLS")) {
        say(channel, "220 go on");
        return true;
      }
      if (!text || line.equals(".")) {
        say(channel, answer(line, mark));
      }
      text = text ? !line.equals(".") : line.equals("DATA");
    }
    return false;
  }

  private String answer(String line, String mark) {
    boolean offers = kind == Kind.ON_REQUEST && mark.isEmpty();
    if (line.startsWith("EHLO") && offers) {
      return "250-localhost\r\n250 STARTTLS";
    }
    return line.equals("DATA") ? "354 go on" : "250 fine";
  }

  private static void say(Socket channel, String line) throws IOException {
    channel.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    channel.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
