package jp.yagura.notification.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down who tries links that do not exist. Only misses count, so an office behind one address
 * can open all its own links. Each replica counts for itself.
 */
@ApplicationScoped
class GuessLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Misses> misses = new ConcurrentHashMap<>();
  private final GuessSettings settings;
  private final Clock clock;

  GuessLimit(GuessSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  private record Misses(Instant since, int count) {}

  /** Whether this address has to wait. */
  boolean exhausted(String address) {
    Misses now = misses.get(address);
    return now != null && !over(now) && now.count >= settings.guessesPerMinute();
  }

  /** It asked for a link that does not exist. */
  void missed(String address) {
    if (misses.size() >= MOST_ADDRESSES) {
      misses.values().removeIf(this::over);
    }
    misses.compute(
        address,
        (_, before) ->
            before == null || over(before)
                ? new Misses(clock.instant(), 1)
                : new Misses(before.since, before.count + 1));
  }

  private boolean over(Misses entry) {
    return clock.instant().isAfter(entry.since.plus(WINDOW));
  }
}
