package jp.yagura.incident.figures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long things took for the incidents of one type that were reported in a quarter.
 *
 * @param from the quarter's first day, in Tokyo
 * @param typeName the type as the guideline calls it
 * @param times what is known; a span that happened for none is absent
 */
public record QuarterlyTimes(LocalDate from, String type, String typeName, Map<Span, Taken> times) {

  public QuarterlyTimes {
    times = Map.copyOf(times);
  }

  /**
   * How long one thing took.
   *
   * @param incidents for how many it happened
   * @param median in minutes
   * @param p90 in minutes: nine of ten took no longer
   */
  public record Taken(int incidents, int median, int p90) {}

  /** How long one thing took; null when it happened for none. */
  public @Nullable Taken taken(Span span) {
    return times.get(span);
  }

  /** The quarter's last month. */
  public LocalDate until() {
    return from.plusMonths(2);
  }
}
