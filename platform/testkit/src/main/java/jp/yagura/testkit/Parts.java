package jp.yagura.testkit;

import java.util.concurrent.CompletableFuture;
import jp.yagura.local.broker.Broker;
import jp.yagura.local.database.Postgres;
import jp.yagura.local.identity.Identity;
import jp.yagura.local.mail.Mailbox;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Port;
import org.jspecify.annotations.Nullable;

/** The running parts of one test run; they end when the run does. */
record Parts(Postgres postgres, Broker broker, Mailbox mailbox, Realm realm) {
  private static @Nullable Parts running;

  /** Where tokens come from, and the secret of the client that the pages use. */
  record Realm(String url, String secret) {}

  static synchronized Parts running() {
    Parts now = running;
    if (now == null) {
      now = start();
      running = now;
    }
    return now;
  }

  private static Parts start() {
    Place place = Place.temporary("test");
    var broker =
        CompletableFuture.supplyAsync(() -> ending(Broker.start(place, Port.free(), Port.free())));
    var mailbox =
        CompletableFuture.supplyAsync(() -> ending(Mailbox.start(place, Port.free(), Port.free())));
    Postgres postgres = ending(Postgres.start(place, Port.free()));
    Realm realm = realm(place, postgres);
    Tokens.from(realm.url());
    Mails.in(mailbox.join());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Place.delete(place.root())));
    return new Parts(postgres, broker.join(), mailbox.join(), realm);
  }

  /** A realm that already runs saves its 15 seconds while one works on a single test. */
  private static Realm realm(Place place, Postgres postgres) {
    String url = System.getenv("YAGURA_TEST_REALM");
    String secret = System.getenv("YAGURA_TEST_REALM_SECRET");
    if (url != null && secret != null) {
      return new Realm(url, secret);
    }
    Identity identity =
        ending(Identity.start(place, Identity.Settings.alone(Port.free()), postgres));
    return new Realm(identity.issuer(), identity.clientSecret());
  }

  private static <P extends AutoCloseable> P ending(P part) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    part.close();
                  } catch (Exception e) {
                    System.err.println("not stopped: " + e);
                  }
                }));
    return part;
  }
}
