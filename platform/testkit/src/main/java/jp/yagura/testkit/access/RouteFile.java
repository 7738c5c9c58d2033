package jp.yagura.testkit.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of a service's routes and of who may use each, kept with its tests, so that a change of
 * an annotation is seen by whoever reads the change.
 */
public final class RouteFile {
  private static final String HEADING =
      """
      # Every route of this service and who may use it, as its resources declare it. Written by
      # mvn test -Dregenerate -Dtest=HouseRulesTest -Dsurefire.failIfNoSpecifiedTests=false -am -pl <service>
      """;

  private final Path file;

  /** The list of a module. */
  public RouteFile(Path module) {
    this.file = module.resolve("src/test/resources/routes.txt");
  }

  /** What the list has to say; empty for a module without routes. */
  public static String text(List<Route> routes) {
    return routes.isEmpty()
        ? ""
        : routes.stream().map(Route::line).collect(Collectors.joining("\n", HEADING, "\n"));
  }

  /** What it says; empty if there is none. */
  public String read() throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Writes it anew. */
  public void write(String text) throws IOException {
    if (!text.isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
