package jp.yagura.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What every gateway needs, wherever it stands: routes, locations, and what it says itself. */
public final class GatewayFiles {
  private static final List<String> PARTS = List.of("routes.conf", "site.conf", "proxy.conf");

  private GatewayFiles() {}

  /**
   * Writes them for an installation.
   *
   * @param arguments the directory, which nginx's configuration includes as {@code gateway}
   */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Writes them into a directory, which is made where it is missing. */
  public static void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String part : PARTS) {
      Files.writeString(directory.resolve(part), resource(part));
    }
    AwayPages.write(directory);
  }

  static String resource(String name) throws IOException {
    String path = "/gateway/" + name;
    try (InputStream in =
        Objects.requireNonNull(GatewayFiles.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
