package jp.yagura.incident.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident stands in the order of targets: the next target first, then what has none, and
 * last what has ended. A question about what is at work so reads nothing of what has ended.
 */
public final class DueOrder {
  /** The place of all that has ended, behind everything else. */
  public static final Instant ENDED = Instant.parse("9999-12-31T00:00:00Z");

  private static final Instant NO_TARGET = Instant.parse("9999-12-30T00:00:00Z");

  private DueOrder() {}

  static Instant of(Stage stage, @Nullable Instant next) {
    if (stage.ended()) {
      return ENDED;
    }
    return next == null ? NO_TARGET : next;
  }
}
