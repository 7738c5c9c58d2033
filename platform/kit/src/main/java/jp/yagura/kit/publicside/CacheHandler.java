package jp.yagura.kit.publicside;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers residents from what is kept, on the thread that reads the network: before identities, the
 * database and templates come into it. What is not kept goes on to its resource.
 */
@ApplicationScoped
class CacheHandler {
  /** Before the handlers that ask who somebody is. */
  private static final int FIRST = 1_000;

  private static final String BEGUN = "yagura.public-cache.begun";

  private final ResponseCache cache;
  private final PublicChanges changes;
  private final boolean kept;

  CacheHandler(
      ResponseCache cache,
      PublicChanges changes,
      @ConfigProperty(name = "yagura.public-cache.enabled") boolean kept) {
    this.cache = cache;
    this.changes = changes;
    this.kept = kept;
  }

  /**
   * An answer that is being made.
   *
   * @param count of the changes before
   */
  record Begun(CacheKey key, long count) {}

  /** What was begun for this request; empty where nothing is to be kept. */
  static Optional<Begun> begun(RoutingContext routing) {
    return Optional.ofNullable(routing.get(BEGUN));
  }

  void register(@Observes Filters filters) {
    if (kept) {
      filters.register(this::handle, FIRST);
    }
  }

  private void handle(RoutingContext routing) {
    CacheKey key = CacheKey.of(routing.request()).orElse(null);
    if (key == null) {
      routing.next();
      return;
    }
    CachedResponse found = cache.find(key).orElse(null);
    if (found == null) {
      routing.put(BEGUN, new Begun(key, changes.count(key.municipality())));
      routing.next();
    } else {
      found.send(routing.request());
    }
  }
}
