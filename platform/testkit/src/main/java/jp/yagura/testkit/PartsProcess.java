package jp.yagura.testkit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yagura.starters.broker.Broker;
import jp.yagura.starters.database.Postgres;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.identity.Identity;
import jp.yagura.starters.mail.Mailbox;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;

/**
 * Starts PostgreSQL, Kafka, Keycloak and an SMTP server, prints where they are, and ends with its
 * standard input.
 */
final class PartsProcess {
  static final String READY = "ready";
  private final Workspace workspace = Workspace.temporary("test");
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private PartsProcess() {}

  /** No arguments. */
  public static void main(String[] arguments) throws IOException {
    // Before any second thread: two threads that set logging up at once wait for each other.
    Logger.getLogger("").setLevel(Level.WARNING);
    PartsProcess parts = new PartsProcess();
    Runtime.getRuntime().addShutdownHook(new Thread(parts::end));
    try {
      parts.start();
      say(READY, null);
      while (System.in.read() >= 0) {
        // Nothing is said; only the end matters.
      }
    } catch (RuntimeException e) {
      System.err.println(e);
    }
    System.exit(0);
  }

  private void start() {
    var broker =
        CompletableFuture.supplyAsync(
            () -> ending(Broker.start(workspace, Port.free(), Port.free())));
    Mailbox mailbox = ending(Mailbox.start(workspace, Port.free(), Port.free()));
    MailControl control = ending(MailControl.over(mailbox));
    if (System.getenv("TEST_REALM") == null) {
      DatabaseSeed.copyTo(workspace);
    }
    Postgres postgres = ending(Postgres.start(workspace, Port.free()));
    realm(postgres);
    for (String role : Postgres.ROLES) {
      say("database." + role, postgres.jdbcUrl(role));
      say("password." + role, postgres.password(role));
    }
    say("password.postgres", postgres.password("postgres"));
    say("smtp", Integer.toString(mailbox.smtpPort()));
    say("mail", control.url());
    say("kafka", broker.join().bootstrap());
  }

  /** A realm that already runs saves its 15 seconds while one works on a single test. */
  private void realm(Postgres postgres) {
    String url = System.getenv("TEST_REALM");
    String secret = System.getenv("TEST_REALM_SECRET");
    if (url == null || secret == null) {
      Identity identity =
          ending(Identity.start(workspace, Identity.Settings.alone(Port.free()), postgres));
      url = identity.issuer();
      secret = identity.clientSecret();
    }
    say("realm", url);
    say("secret", secret);
  }

  private synchronized <P extends AutoCloseable> P ending(P part) {
    running.push(part);
    return part;
  }

  private synchronized void end() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("not stopped: " + e);
      }
    }
    Workspace.delete(workspace.root());
  }

  private static void say(String name, @org.jspecify.annotations.Nullable String value) {
    System.out.println(value == null ? name : name + "=" + value);
    System.out.flush();
  }
}
