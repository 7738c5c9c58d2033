package jp.yagura.kit.publicside;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers for residents, kept until what they show changes. Bounded in memory: of many different
 * questions those stay that are asked often.
 */
@ApplicationScoped
class ResponseCache {
  /** How long at most, for what changes without anybody's doing, such as a date. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** While one request makes an answer anew, others get the one before, at most so long. */
  private static final Duration MEANWHILE = Duration.ofSeconds(1);

  private final Cache<CacheKey, CachedResponse> kept;
  private final PublicChanges changes;
  private final Clock clock;

  ResponseCache(
      PublicChanges changes,
      Clock clock,
      @ConfigProperty(name = "yagura.public-cache.memory") MemorySize memory) {
    this.changes = changes;
    this.clock = clock;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(memory.asLongValue())
            .weigher((CacheKey key, CachedResponse response) -> key.weight() + response.weight())
            .build();
  }

  /** What may be sent as it is; empty where it must be made. */
  Optional<CachedResponse> find(CacheKey key) {
    CachedResponse found = changes.heard() ? kept.getIfPresent(key) : null;
    if (found == null || isFresh(key, found)) {
      return Optional.ofNullable(found);
    }
    return found.claimRenewal(changes.count(key.municipality())) || !justOld(key, found)
        ? Optional.empty()
        : Optional.of(found);
  }

  /** Keeps it, unless something has changed since it was begun. */
  void keep(CacheKey key, CachedResponse response) {
    if (changes.heard() && changes.count(key.municipality()) == response.count()) {
      kept.put(key, response);
    }
  }

  private boolean isFresh(CacheKey key, CachedResponse found) {
    return changes.count(key.municipality()) == found.count()
        && isYoung(found.at(), clock.instant());
  }

  /** Whether what was made then may be kept still, as far as time goes. */
  static boolean isYoung(Instant made, Instant now) {
    return !now.isBefore(made) && now.isBefore(made.plus(LONGEST));
  }

  private boolean justOld(CacheKey key, CachedResponse found) {
    return changes.count(key.municipality()) == found.count()
        ? clock.instant().isBefore(found.at().plus(LONGEST).plus(MEANWHILE))
        : changes.sinceLast(key.municipality()).compareTo(MEANWHILE) < 0;
  }
}
