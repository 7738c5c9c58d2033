package jp.yagura.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.yagura.local.gateway.Gateway;
import jp.yagura.local.gateway.Upstream;
import jp.yagura.starters.broker.Broker;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.identity.Identity;
import jp.yagura.starters.mail.Mailbox;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;

/** Starts each part as soon as what it needs is there, several at a time. */
final class Startup {
  final CompletableFuture<Postgres> postgres = new CompletableFuture<>();
  final CompletableFuture<Broker> broker = new CompletableFuture<>();
  final CompletableFuture<Identity> identity = new CompletableFuture<>();
  final CompletableFuture<Mailbox> mailbox = new CompletableFuture<>();
  final CompletableFuture<Gateway> gateway = new CompletableFuture<>();
  final List<Replica> replicas = new CopyOnWriteArrayList<>();

  private final Options options;
  private final Workspace workspace;
  private final Ports ports;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Startup(Options options) {
    this.options = options;
    this.workspace = options.workspace();
    this.ports = options.ports();
  }

  void run() {
    // Before any second thread: two that set logging up at once would wait for each other for ever.
    Logger.getLogger("").isLoggable(Level.INFO);
    workspace.requireRoom();
    ports.requireFree();
    requirePackages();
    launch(gateway, () -> Gateway.start(workspace, ports.gateway()));
    launch(postgres, this::startPostgres);
    launch(broker, this::startBroker);
    launch(mailbox, this::startMailbox);
    launch(identity, this::startIdentity);
    List<CompletableFuture<Replica>> services =
        Stream.of(Service.values()).map(this::launch).toList();
    FirstFailure.await(
        Stream.concat(Stream.of(gateway, postgres, broker, mailbox, identity), services.stream())
            .<CompletableFuture<?>>map(future -> future)
            .toList());
  }

  /** Interrupts what is still starting; what has started is left to whoever closes the stack. */
  void stop() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
        System.err.println("Some parts did not stop starting within 30 s.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts one copy of a service and shows it to the gateway. */
  Replica replica(Service service, String name, int port, Map<String, String> settings) {
    Map<String, String> environment = new HashMap<>(environment(service, port));
    environment.putAll(settings);
    ChildProcess.Command command = Replica.command(options, service, name, environment);
    Replica replica = Replica.start(workspace, service, port, command);
    // Known before the gateway hears of it: whoever stops the stack meanwhile stops it, too.
    replicas.add(replica);
    gateway.join().add(service.upstream(), port);
    return replica;
  }

  private Postgres startPostgres() {
    return timed("PostgreSQL", () -> Postgres.start(workspace, ports.postgres()));
  }

  private Broker startBroker() {
    return timed("Kafka", () -> Broker.start(workspace, ports.kafka(), ports.kafkaController()));
  }

  private Mailbox startMailbox() {
    gateway.join().add(Upstream.MAIL, ports.inbox());
    return timed("Mail", () -> Mailbox.start(workspace, ports.smtp(), ports.inbox()));
  }

  private Identity startIdentity() {
    Postgres database = postgres.join();
    Identity.Settings settings = new Identity.Settings(ports.identity(), gateway.join().url());
    gateway.join().add(Upstream.IDENTITY, ports.identity());
    return timed("Keycloak", () -> Identity.start(workspace, settings, database));
  }

  private CompletableFuture<Replica> launch(Service service) {
    CompletableFuture<Replica> started = new CompletableFuture<>();
    launch(
        started,
        () -> {
          CompletableFuture.allOf(postgres, broker, mailbox, identity).join();
          return timed(
              service.title(),
              () -> replica(service, service.title(), ports.of(service), Map.of()));
        });
    return started;
  }

  Map<String, String> environment(Service service, int port) {
    return new Environment(options, gateway.join(), postgres.join(), broker.join(), identity.join())
        .of(service, port);
  }

  private <T> void launch(CompletableFuture<T> future, Supplier<T> start) {
    threads.execute(
        () -> {
          try {
            future.complete(start.get());
          } catch (RuntimeException e) {
            future.completeExceptionally(e);
          }
        });
  }

  private <T> T timed(String part, Supplier<T> start) {
    long from = System.nanoTime();
    T started = start.get();
    options.progress().ready(part, Duration.ofNanos(System.nanoTime() - from));
    return started;
  }

  private void requirePackages() {
    for (Service service : Service.values()) {
      if (!service.jar(options.services()).toFile().exists()) {
        throw new StackException(service.title() + " is not built: run `make build`.");
      }
    }
  }
}
