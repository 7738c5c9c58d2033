package jp.yagura.starters.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;

/**
 * One Kafka broker (KRaft, broker and controller in one child JVM) on the loopback address, with
 * Yagura's topics. Data lives in the workspace and survives {@link #close} and {@link #kill}.
 */
public final class Broker implements StackProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Workspace workspace;
  private final int port;
  private final int controllerPort;
  private volatile ChildProcess child;

  private Broker(Workspace workspace, int port, int controllerPort) {
    this.workspace = workspace;
    this.port = port;
    this.controllerPort = controllerPort;
    this.child = launch();
  }

  /**
   * Starts it and creates the topics that are missing.
   *
   * @param controllerPort a second port, used only by the broker itself
   * @throws StackException when a port is taken or it does not come up
   */
  public static Broker start(Workspace workspace, int port, int controllerPort) {
    Port.require(port, "Kafka");
    Port.require(controllerPort, "Kafka's controller");
    Broker broker = new Broker(workspace, port, controllerPort);
    try {
      broker.awaitReady();
      return broker;
    } catch (RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  /** What clients call {@code bootstrap.servers}. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  @Override
  public ChildProcess child() {
    return child;
  }

  @Override
  public void restart() {
    child.close();
    Port.require(port, "Kafka");
    Port.require(controllerPort, "Kafka's controller");
    child = launch();
    awaitReady();
  }

  private void awaitReady() {
    // A client that finds nobody yet would log each of its attempts.
    child.awaitReady(PATIENCE, () -> Port.answers(port));
    try (BrokerTopics topics = new BrokerTopics(bootstrap())) {
      child.awaitReady(PATIENCE, topics::created);
    }
  }

  private ChildProcess launch() {
    Path directory = workspace.data("kafka");
    Path settings = writeSettings(directory);
    BrokerProgram program = new BrokerProgram(directory);
    if (!Files.exists(directory.resolve("log/meta.properties"))) {
      program.format(settings);
    }
    return ChildProcess.start(
        workspace,
        new ChildProcess.Command("kafka", program.words(settings), Map.of(), directory, "TERM"));
  }

  private Path writeSettings(Path directory) {
    String name = "kafka.properties";
    Path file = directory.resolve(name);
    try (InputStream template =
        Objects.requireNonNull(Broker.class.getResourceAsStream(name), name)) {
      String settings =
          new String(template.readAllBytes(), StandardCharsets.UTF_8)
              .replace("@port@", Integer.toString(port))
              .replace("@controllerPort@", Integer.toString(controllerPort))
              .replace("@directory@", directory.resolve("log").toString());
      return Files.writeString(file, settings);
    } catch (IOException e) {
      throw new StackException("Cannot write " + file + ": check that the disk has room.", e);
    }
  }
}
