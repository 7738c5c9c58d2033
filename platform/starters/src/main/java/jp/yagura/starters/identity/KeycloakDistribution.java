package jp.yagura.starters.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.starters.process.CacheLock;
import jp.yagura.starters.process.JavaCommand;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Tool;

/**
 * Keycloak's distribution as the build unpacked it, prepared once ({@code kc.sh build}) for
 * PostgreSQL and the path /auth. Its Java is started directly: kc.sh would put a shell in between.
 */
final class KeycloakDistribution {
  static final String NAME = "keycloak-26.5.3";
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--http-relative-path=/auth",
          "--health-enabled=false",
          "--metrics-enabled=false",
          "--transaction-xa-enabled=false");

  private final Path directory = SourceTree.cache().resolve(NAME);

  /** Prepares it where that has not been done; about 20 s the first time. */
  Path prepared() {
    if (!Files.exists(directory.resolve("lib/quarkus-run.jar"))) {
      throw new StackException("Keycloak is not unpacked in " + directory + ": run `make build`.");
    }
    Path marker = directory.resolveSibling(NAME + ".prepared");
    String options = String.join(" ", BUILD);
    CacheLock.run(
        directory,
        () -> {
          if (!Files.exists(marker) || !Files.readString(marker).equals(options)) {
            build();
            Files.writeString(marker, options);
          }
        });
    return directory;
  }

  /**
   * A home of its own for one stack, so that several share the programs but no data.
   *
   * @return the home directory
   */
  Path home(Path parent) throws IOException {
    Path programs = prepared();
    Path home = Files.createDirectories(parent.resolve("home"));
    for (String part : List.of("conf", "lib", "providers", "themes")) {
      Path link = home.resolve(part);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, programs.resolve(part));
    }
    return home;
  }

  /** The words that start the server. */
  List<String> start(Path home) {
    List<String> archive = JavaCommand.classArchive(directory.resolveSibling("keycloak.jsa"));
    return command(home, archive, List.of("start", "--optimized", "--import-realm"));
  }

  private List<String> command(Path home, List<String> options, List<String> arguments) {
    List<String> words = new ArrayList<>(JavaCommand.small(256));
    words.addAll(options);
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-XX:MaxMetaspaceSize=200m");
    words.add("-XX:ReservedCodeCacheSize=64m");
    for (String opened : List.of("java.util", "java.util.concurrent", "java.security")) {
      words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    words.add("--sun-misc-unsafe-memory-access=allow");
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    words.add("-Dpicocli.disable.closures=true");
    words.add("-Duser.language=en");
    words.add("-Dkc.home.dir=" + home);
    words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    words.addAll(List.of("-cp", directory.resolve("lib/quarkus-run.jar").toString()));
    words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    words.addAll(arguments);
    return words;
  }

  private void build() {
    Tool.run(
        "Preparing Keycloak",
        command(directory, List.of(), BUILD),
        directory.resolveSibling(NAME + ".log"));
  }
}
