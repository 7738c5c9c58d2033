package jp.yagura.incident.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: not in the future, as far as clocks agree, and not before there was SNS.
 */
public final class OccurredAtPolicy {
  private static final Duration CLOCKS_DISAGREE = Duration.ofMinutes(5);
  private static final Instant BEFORE_SNS = Instant.parse("2000-01-01T00:00:00Z");

  private OccurredAtPolicy() {}

  /** Empty when the time may be so, or none was given. */
  public static Optional<Refused> refuses(String field, @Nullable Instant occurredAt, Instant now) {
    if (occurredAt == null) {
      return Optional.empty();
    }
    if (occurredAt.isAfter(now.plus(CLOCKS_DISAGREE))) {
      return Optional.of(Refused.invalid(field, "time-in-the-future"));
    }
    return occurredAt.isBefore(BEFORE_SNS)
        ? Optional.of(Refused.invalid(field, "time-too-early"))
        : Optional.empty();
  }
}
