package jp.yagura.testkit.wrong.one;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.yagura.testkit.wrong.two.Two;
import org.jspecify.annotations.Nullable;

/**
 * Breaks: the injected clock, constructor injection, no kept Optional, entities that are not seen
 * from another feature, and, with Two, the acyclic graph.
 */
public class One {
  @Inject @Nullable Two two;
  Optional<String> kept = Optional.empty();

  /** Asks its own clock. */
  public Instant time() {
    return Instant.now();
  }
}
