package jp.yagura.incident.platformrequest;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request is chased.
 *
 * @param nextChaseAt when to tell that no answer came; null when none is awaited
 * @param overdueSince since when somebody should have asked again; null when that was done
 * @param timesTold how often it was told that no answer came
 * @param askedAgain how often somebody asked again
 * @param askedAgainByName who did last
 * @param askedAgainAt when that was
 */
@Embeddable
record Chase(
    @Nullable Instant nextChaseAt,
    @Nullable Instant overdueSince,
    int timesTold,
    int askedAgain,
    @Nullable String askedAgainByName,
    @Nullable Instant askedAgainAt) {
  /** Nothing was sent yet. */
  static final Chase NONE = new Chase(null, null, 0, 0, null, null);

  /** Nobody need ask again before that; null: no answer is awaited. */
  Chase until(@Nullable Instant next) {
    return new Chase(next, null, timesTold, askedAgain, askedAgainByName, askedAgainAt);
  }

  /** It was told that no answer came, and will be told again. */
  Chase told(Instant next) {
    Instant since = overdueSince == null ? nextChaseAt : overdueSince;
    return new Chase(next, since, timesTold + 1, askedAgain, askedAgainByName, askedAgainAt);
  }

  /** Somebody asked again. */
  Chase again(String by, Instant at, Instant next) {
    return new Chase(next, null, timesTold, askedAgain + 1, by, at);
  }
}
