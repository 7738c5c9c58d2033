package jp.yagura.incident.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * Counts the figures of the municipality in scope. A type whose incidents were found to be none
 * counts as a report, but not in the times.
 */
@ApplicationScoped
class CountFigures {
  static final int WEEKS = 26;
  static final int MONTHS = 12;

  private final FigureQueries queries;
  private final Clock clock;

  CountFigures(FigureQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Reports of the last weeks, the present one last. */
  List<WeeklyReports> reportsPerWeek() {
    LocalDate last = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = last.minusWeeks(WEEKS - 1);
    Map<String, Long> found = new TreeMap<>();
    queries.reportsPerWeek(start(first)).forEach(week -> found.put(week.monday(), week.reports()));
    return IntStream.range(0, WEEKS)
        .mapToObj(first::plusWeeks)
        .map(
            monday ->
                new WeeklyReports(
                    monday, Math.toIntExact(found.getOrDefault(monday.toString(), 0L))))
        .toList();
  }

  /** From the report to the finding that it is true. */
  List<MonthlyTimes> timeToConfirm() {
    return monthly(queries::timesToConfirm);
  }

  /** From the report to the first notice that residents could read. */
  List<MonthlyTimes> timeToFirstNotice() {
    return monthly(queries::timesToFirstNotice);
  }

  private List<MonthlyTimes> monthly(Function<Instant, List<FigureQueries.Month>> figures) {
    YearMonth last = YearMonth.from(today());
    YearMonth first = last.minusMonths(MONTHS - 1);
    Map<String, FigureQueries.Month> found = new TreeMap<>();
    figures.apply(start(first.atDay(1))).forEach(month -> found.put(month.month(), month));
    return IntStream.range(0, MONTHS)
        .mapToObj(first::plusMonths)
        .map(month -> times(month, found.get(month.toString())))
        .toList();
  }

  private static MonthlyTimes times(YearMonth month, FigureQueries.@Nullable Month found) {
    return found == null
        ? new MonthlyTimes(month, 0, null, null)
        : new MonthlyTimes(
            month,
            Math.toIntExact(found.incidents()),
            (int) Math.round(found.median()),
            (int) Math.round(found.p90()));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Times.TOKYO).toInstant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }
}
