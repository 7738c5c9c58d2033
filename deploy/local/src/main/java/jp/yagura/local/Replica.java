package jp.yagura.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.HttpProbe;
import jp.yagura.starters.process.JavaCommand;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;

/** One running copy of a service: its fast-jar in a small JVM. */
public final class Replica implements StackProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Workspace workspace;
  private final Service service;
  private final int port;
  private final ChildProcess.Command command;
  private volatile ChildProcess child;

  private Replica(Workspace workspace, Service service, int port, ChildProcess.Command command) {
    this.workspace = workspace;
    this.service = service;
    this.port = port;
    this.command = command;
    this.child = ChildProcess.start(workspace, command);
  }

  /** Starts it and waits until it says that it is ready. */
  static Replica start(
      Workspace workspace, Service service, int port, ChildProcess.Command command) {
    Port.require(port, command.name());
    Replica replica = new Replica(workspace, service, port, command);
    try {
      replica.awaitReady();
      return replica;
    } catch (RuntimeException e) {
      replica.close();
      throw e;
    }
  }

  /**
   * How it is started.
   *
   * @param name its log's name; the second replica of a service has another than the first
   */
  static ChildProcess.Command command(
      Options options, Service service, String name, Map<String, String> environment) {
    Developed developed = options.developed();
    if (developed != null && developed.service() == service) {
      return developed.command(options.services(), options.workspace(), name, environment);
    }
    List<String> words = new ArrayList<>(JavaCommand.small(128));
    words.add("-XX:ReservedCodeCacheSize=56m");
    words.add("-XX:MaxMetaspaceSize=160m");
    // On few cores the second compiler and the profiles it needs cost more than they ever save.
    words.add("-XX:TieredStopAtLevel=1");
    words.add("--sun-misc-unsafe-memory-access=allow");
    Path jar = service.jar(options.services());
    words.addAll(JavaCommand.classArchive(jar.resolveSibling("../classes.jsa").normalize(), jar));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    // By its bare name: the class archive then fits the same program in another directory.
    words.addAll(List.of("-jar", jar.getFileName().toString()));
    Path directory = jar.toAbsolutePath().resolveSibling("");
    return new ChildProcess.Command(name, words, environment, directory, "TERM");
  }

  public Service service() {
    return service;
  }

  public int port() {
    return port;
  }

  @Override
  public ChildProcess child() {
    return child;
  }

  @Override
  public void restart() {
    child.close();
    Port.require(port, command.name());
    child = ChildProcess.start(workspace, command);
    awaitReady();
  }

  private void awaitReady() {
    child.awaitReady(
        PATIENCE, () -> HttpProbe.status("http://127.0.0.1:" + port + "/q/health/ready") == 200);
  }
}
