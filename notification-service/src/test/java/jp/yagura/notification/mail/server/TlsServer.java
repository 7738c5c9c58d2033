package jp.yagura.notification.mail.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A mail server for encrypted conversations, with a certificate of its own for localhost. */
final class TlsServer implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** What it does about encryption. */
  enum Kind {
    FROM_THE_START,
    ON_REQUEST,
    NEVER
  }

  private final ServerSocket server;
  private final Kind kind;
  private final SSLContext certificate;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Socket> clients = new CopyOnWriteArrayList<>();

  TlsServer(Kind kind, SSLContext certificate) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.kind = kind;
    this.certificate = certificate;
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Each line that came: those that came encrypted begin with a lock. */
  List<String> heard() {
    return heard;
  }

  /** A fresh certificate for localhost, which is also the only one that this context trusts. */
  static SSLContext certificate(Path directory)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = directory.resolve("server.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String words =
        "-genkeypair -alias server -keyalg EC -dname CN=localhost -ext san=dns:localhost"
            + " -storetype PKCS12 -storepass changeit -keystore "
            + file;
    List<String> command = new java.util.ArrayList<>(List.of(keytool));
    command.addAll(List.of(words.split(" ")));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("no certificate");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        clients.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket client) {
    try {
      boolean encrypted = kind == Kind.FROM_THE_START;
      Socket channel = encrypted ? wrapped(client) : client;
      say(channel, "220 localhost");
      if (talk(channel, encrypted ? "🔒" : "")) {
        talk(wrapped(client), "🔒");
      }
    } catch (IOException gone) {
      // The other side has hung up.
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
    for (Socket client : clients) {
      client.close();
    }
  }
}
