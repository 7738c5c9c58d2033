package jp.yagura.incident.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How long something took for the incidents reported in a month.
 *
 * @param incidents for how many it has happened
 * @param median in minutes; null when it has happened for none
 * @param p90 in minutes: nine of ten took no longer
 */
public record MonthlyTimes(
    YearMonth month, int incidents, @Nullable Integer median, @Nullable Integer p90) {}
