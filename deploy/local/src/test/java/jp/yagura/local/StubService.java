package jp.yagura.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for a service's jar: answers every path with its process id, and a report with itself.
 */
final class StubService {
  private StubService() {}

  public static void main(String[] arguments) throws IOException {
    String port = Objects.requireNonNull(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 0);
    byte[] answer = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    server.createContext(
        "/api/v1/reports",
        exchange -> {
          try (exchange) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.sendResponseHeaders(201, 0);
            exchange
                .getResponseBody()
                .write((authorization + "\n").getBytes(StandardCharsets.UTF_8));
            exchange.getRequestBody().transferTo(exchange.getResponseBody());
          }
        });
    server.start();
  }

  /** Lays out a directory as if the three services had been built there. */
  static Path packagedIn(Path directory) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
    String entry = StubService.class.getName().replace('.', '/') + ".class";
    for (Service service : Service.values()) {
      Path jar = service.jar(directory);
      Files.createDirectories(jar.getParent());
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file, manifest);
          var classFile =
              Objects.requireNonNull(
                  StubService.class.getClassLoader().getResourceAsStream(entry))) {
        out.putNextEntry(new JarEntry(entry));
        classFile.transferTo(out);
      }
    }
    return directory;
  }
}
