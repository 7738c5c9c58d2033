package jp.yagura.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yagura.local.process.Child;
import jp.yagura.local.process.Http;
import jp.yagura.local.process.Java;
import jp.yagura.local.process.Part;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Port;
import jp.yagura.local.process.Wait;

/** One running copy of a service: its fast-jar in a small JVM. */
public final class Replica implements Part {
  private final Place place;
  private final Service service;
  private final int port;
  private final Child.Command command;
  private volatile Child child;

  private Replica(Place place, Service service, int port, Child.Command command) {
    this.place = place;
    this.service = service;
    this.port = port;
    this.command = command;
    this.child = Child.start(place, command);
  }

  /** Starts it and waits until it says that it is ready. */
  static Replica start(Place place, Service service, int port, Child.Command command) {
    Port.require(port, command.name());
    Replica replica = new Replica(place, service, port, command);
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
  static Child.Command command(
      Options options, Service service, String name, Map<String, String> environment) {
    List<String> words = new ArrayList<>(Java.small(128));
    words.add("-XX:ReservedCodeCacheSize=56m");
    words.add("-XX:MaxMetaspaceSize=160m");
    // On few cores the second compiler and the profiles it needs cost more than they ever save.
    words.add("-XX:TieredStopAtLevel=1");
    words.add("--sun-misc-unsafe-memory-access=allow");
    Path jar = service.jar(options.services());
    words.addAll(Java.classArchive(jar.resolveSibling("../classes.jsa").normalize(), jar));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(List.of("-jar", jar.toString()));
    return new Child.Command(name, words, environment, options.place().root(), "TERM");
  }

  public Service service() {
    return service;
  }

  public int port() {
    return port;
  }

  @Override
  public Child child() {
    return child;
  }

  @Override
  public void restart() {
    child.close();
    Port.require(port, command.name());
    child = Child.start(place, command);
    awaitReady();
  }

  private void awaitReady() {
    Wait.forReady(
        child,
        Duration.ofMinutes(3),
        () -> Http.status("http://127.0.0.1:" + port + "/q/health/ready") == 200);
  }
}
