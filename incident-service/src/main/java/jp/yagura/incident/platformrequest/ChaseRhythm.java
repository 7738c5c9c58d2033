package jp.yagura.incident.platformrequest;

import java.time.Instant;
import java.time.LocalTime;
import jp.yagura.kit.page.Times;

/** After how many days to ask a platform again that does not answer. */
interface ChaseRhythm {
  /** People ask again when the office opens, not at the minute when they sent it. */
  LocalTime HOUR = LocalTime.of(9, 0);

  /**
   * The days.
   *
   * @param platform by its wire name
   */
  int days(String platform);

  /** In the morning so many days after it was asked. */
  default Instant next(String platform, Instant asked) {
    return asked
        .atZone(Times.TOKYO)
        .toLocalDate()
        .plusDays(days(platform))
        .atTime(HOUR)
        .atZone(Times.TOKYO)
        .toInstant();
  }
}
