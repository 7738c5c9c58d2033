package jp.yagura.local.develop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tells what was saved. It looks at the files' times, which works on every file system and with
 * every editor; some hundred files take a few milliseconds.
 */
final class Changes {
  private static final Duration LOOK = Duration.ofMillis(150);

  private final Supplier<List<Path>> modules;
  private Sources known;

  Changes(Supplier<List<Path>> modules) {
    this.modules = modules;
    this.known = Sources.of(modules.get());
  }

  /**
   * Waits for a change and then for a quiet moment, for an editor or a branch saves many files.
   *
   * @return empty when interrupted
   */
  NavigableSet<Path> await() {
    Sources before = known;
    Sources last = known;
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK.toMillis()));
      Sources now = Sources.of(modules.get());
      NavigableSet<Path> changed = now.changedSince(before);
      if (!changed.isEmpty() && now.equals(last)) {
        known = now;
        return changed;
      }
      last = now;
    }
    return Collections.emptyNavigableSet();
  }
}
