package jp.yagura.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.JavaCommand;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;

/**
 * The service that {@code make dev} runs in dev mode, by {@code deploy/dev}.
 *
 * @param service which one
 * @param control the port where it is told what was saved
 */
record Developed(Service service, int control) {
  // What builds an application in memory and compiles it needs more than the application.
  private static final int HEAP_MEGABYTES = 640;

  static Developed of(Service service) {
    return new Developed(service, Port.free());
  }

  /** How it is started: with the same settings as its package, and those that dev mode needs. */
  ChildProcess.Command command(
      Path tree, Workspace workspace, String name, Map<String, String> environment) {
    Path program = tree.resolve("deploy/dev/target");
    List<String> words = new ArrayList<>(JavaCommand.small(HEAP_MEGABYTES));
    words.addAll(List.of("-Xss1m", "-XX:TieredStopAtLevel=1"));
    words.add("--sun-misc-unsafe-memory-access=allow");
    words.add("--enable-native-access=ALL-UNNAMED");
    words.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED")); // as the package has
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(List.of("-cp", classPath(program), "jp.yagura.dev.Main"));
    Path mirror = workspace.root().resolve("dev").resolve(service.title());
    words.addAll(List.of(tree.toString(), service.title(), mirror.toString()));
    words.add(Integer.toString(control));
    Map<String, String> values = new HashMap<>(environment);
    values.put("QUARKUS_PROFILE", "prod"); // what a package has; dev mode would take its own
    values.put("QUARKUS_CONSOLE_ENABLED", "false");
    values.put("QUARKUS_TEST_CONTINUOUS_TESTING", "disabled");
    values.put("QUARKUS_ANALYTICS_DISABLED", "true");
    return new ChildProcess.Command(name, words, values, workspace.root(), "TERM");
  }

  private static String classPath(Path program) {
    try {
      return program.resolve("dev.jar") + ":" + Files.readString(program.resolve("classpath"));
    } catch (IOException e) {
      throw new StackException("deploy/dev is not built: use `make dev`, which builds it.", e);
    }
  }
}
