package jp.yagura.kit.publicside;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Something that was read for a municipality's public side, kept until a change, and a minute at
 * most.
 *
 * @param <T> immutable
 */
public final class CachedPerChange<T> {
  private final Map<String, Entry<T>> kept = new ConcurrentHashMap<>();
  private final PublicChanges changes;
  private final Clock clock;

  /** Nothing is kept yet. */
  public CachedPerChange(PublicChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  private record Entry<T>(long count, Instant at, T value) {}

  /** What was read since the last change, or what is read now. */
  public T get(String municipality, Supplier<T> read) {
    long count = changes.count(municipality);
    Instant asked = clock.instant();
    Entry<T> before = kept.get(municipality);
    if (before != null
        && before.count() == count
        && ResponseCache.isYoung(before.at(), asked)
        && changes.heard()) {
      return before.value();
    }
    T now = read.get();
    kept.put(municipality, new Entry<>(count, asked, now));
    return now;
  }
}
