import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the service in this container whether it is ready; images without a shell have no curl. */
final class HealthCheck {
  private static final int PATIENCE_MILLIS = 4000;

  private HealthCheck() {}

  /** No arguments; exit code 0 when it is ready, else 1. */
  public static void main(String... arguments) {
    System.exit(ready() ? 0 : 1);
  }

  private static boolean ready() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port()), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request = "GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      String status = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
      return status.endsWith(" 200");
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return false;
    }
  }

  private static int port() {
    String port = System.getenv("QUARKUS_HTTP_PORT");
    return port == null ? 8080 : Integer.parseInt(port);
  }
}
