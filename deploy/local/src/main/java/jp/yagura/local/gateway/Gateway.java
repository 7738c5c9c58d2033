package jp.yagura.local.gateway;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;

/**
 * One origin for everything: an nginx with the routes of {@code gateway/routes.conf}. Replicas come
 * and go while it runs.
 */
public final class Gateway implements StackProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** nginx lets the former workers listen for 100 ms beside the new ones. */
  private static final Duration HANDOVER = Duration.ofMillis(300);

  private static final List<Path> USUAL =
      List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"));

  private final Workspace workspace;
  private final int port;
  private final Configuration configuration;
  private volatile ChildProcess child;

  private Gateway(Workspace workspace, int port) {
    this.workspace = workspace;
    this.port = port;
    this.configuration = new Configuration(workspace.data("gateway"), port);
    configuration.writeParts();
    configuration.write();
    this.child = ChildProcess.start(workspace, command(configuration));
  }

  /**
   * Listens on the loopback address.
   *
   * @throws StackException when the port is taken, or there is no nginx
   */
  public static Gateway start(Workspace workspace, int port) {
    Port.require(port, "the gateway");
    Gateway gateway = new Gateway(workspace, port);
    try {
      gateway.child.awaitReady(PATIENCE, gateway::isCurrent);
      return gateway;
    } catch (RuntimeException e) {
      gateway.close();
      throw e;
    }
  }

  /** Where a browser goes. */
  public String url() {
    return "http://localhost:" + port;
  }

  @Override
  public ChildProcess child() {
    return child;
  }

  @Override
  public synchronized void restart() {
    child.close();
    Port.require(port, "the gateway");
    child = ChildProcess.start(workspace, command(configuration));
    child.awaitReady(PATIENCE, this::isCurrent);
  }

  /** From now on this port is asked, too, for what belongs to the upstream. */
  public synchronized void add(Upstream upstream, int at) {
    configuration.add(upstream, at);
    reload();
  }

  public synchronized void remove(Upstream upstream, int at) {
    configuration.remove(upstream, at);
    reload();
  }

  /** Returns when whoever worked by the former state has stopped listening, too. */
  private void reload() {
    configuration.write();
    child.signal("HUP");
    long[] since = {System.nanoTime()};
    child.awaitReady(
        PATIENCE,
        () -> {
          if (!isCurrent()) {
            since[0] = System.nanoTime();
          }
          return System.nanoTime() - since[0] > HANDOVER.toNanos();
        });
  }

  /** Whether it works by what was written last. */
  private boolean isCurrent() {
    try {
      HttpURLConnection asked =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/gateway/generation")
                  .toURL()
                  .openConnection();
      asked.setRequestProperty("Connection", "close");
      asked.setConnectTimeout(1000);
      asked.setReadTimeout(1000);
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.equals(configuration.generation());
    } catch (IOException _) {
      return false;
    }
  }

  private static ChildProcess.Command command(Configuration configuration) {
    List<String> words =
        List.of(
            program().toString(),
            "-p",
            configuration.directory().toString(),
            "-c",
            configuration.file().toString());
    return new ChildProcess.Command("gateway", words, Map.of(), configuration.directory(), "TERM");
  }

  /**
   * Where nginx is.
   *
   * @throws StackException when there is none
   */
  public static Path program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Arrays.stream(path.split(":", -1))
                .filter(it -> !it.isEmpty())
                .map(it -> Path.of(it, "nginx")),
            USUAL.stream())
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new StackException(
                    "The gateway is nginx, which is not installed: install it (Debian: apt-get install nginx-light)."));
  }
}
