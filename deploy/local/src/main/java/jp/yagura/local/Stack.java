package jp.yagura.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.yagura.local.gateway.Gateway;
import jp.yagura.local.gateway.Upstream;
import jp.yagura.starters.broker.Broker;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.identity.Identity;
import jp.yagura.starters.mail.Mailbox;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackProcess;

/**
 * Everything Yagura needs, running. Started once by {@code make run}, the acceptance tests and the
 * benchmark; single parts can be killed, started again or doubled while it runs.
 */
public final class Stack implements AutoCloseable {
  private final Options options;
  private final Startup startup;

  private Stack(Options options) {
    this.options = options;
    this.startup = new Startup(options);
  }

  /**
   * Starts everything and waits until all of it is ready; what had started is stopped again when
   * something fails.
   *
   * @throws jp.yagura.starters.process.StackException saying what is the matter and what to do
   */
  public static Stack start(Options options) {
    Stack stack = prepare(options);
    stack.up();
    return stack;
  }

  /** One that can be closed while it is still starting. */
  static Stack prepare(Options options) {
    return new Stack(options);
  }

  void up() {
    try {
      startup.run();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Where a browser goes. */
  public String url() {
    return gateway().url();
  }

  public Ports ports() {
    return options.ports();
  }

  public Postgres postgres() {
    return startup.postgres.join();
  }

  public Broker broker() {
    return startup.broker.join();
  }

  public Identity identity() {
    return startup.identity.join();
  }

  public Mailbox mailbox() {
    return startup.mailbox.join();
  }

  public Gateway gateway() {
    return startup.gateway.join();
  }

  /** The running copies of a service, the first one first. */
  public List<Replica> replicas(Service service) {
    return startup.replicas.stream().filter(replica -> replica.service() == service).toList();
  }

  /** The first copy of a service. */
  public Replica replica(Service service) {
    return replicas(service).getFirst();
  }

  /** Starts one more copy of a service on a free port; the gateway uses it at once. */
  public Replica addReplica(Service service) {
    return addReplica(service, Map.of());
  }

  /**
   * The same with settings of its own.
   *
   * @param settings environment variables, on top of those that every copy has
   * @throws jp.yagura.starters.process.StackException with the end of its log when it ends at once
   */
  public Replica addReplica(Service service, Map<String, String> settings) {
    String name = service.title() + "-" + (replicas(service).size() + 1);
    return startup.replica(service, name, Port.free(), settings);
  }

  /**
   * The settings of a copy of a service that listens on a port; for one that is started by hand.
   */
  public Map<String, String> environment(Service service, int port) {
    return startup.environment(service, port);
  }

  /** Every process of ours, for watching and measuring. */
  public List<StackProcess> parts() {
    return Stream.concat(
            Stream.of(gateway(), postgres(), broker(), identity()),
            startup.replicas.stream().map(StackProcess.class::cast))
        .toList();
  }

  /** Stops everything, what was started last first. Leaves no process and no port. */
  @Override
  public void close() {
    startup.stop();
    List<AutoCloseable> outer = new ArrayList<>(startup.replicas);
    add(outer, startup.identity);
    ParallelClose.together(outer);
    startup.replicas.clear();
    List<AutoCloseable> inner = new ArrayList<>();
    add(inner, startup.broker);
    add(inner, startup.gateway);
    add(inner, startup.mailbox);
    add(inner, startup.postgres);
    ParallelClose.together(inner);
  }

  /** Tells the gateway that a replica is gone for good. */
  public void remove(Replica replica) {
    Upstream upstream = replica.service().upstream();
    gateway().remove(upstream, replica.port());
    startup.replicas.remove(replica);
    replica.close();
  }

  private static void add(
      List<AutoCloseable> parts, CompletableFuture<? extends AutoCloseable> part) {
    if (part.isDone() && !part.isCompletedExceptionally()) {
      parts.add(part.join());
    }
  }
}
