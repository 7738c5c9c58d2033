package jp.yagura.incident.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  static final int QUARTERS = 8;

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

  /** How long everything took, by quarter and type; the latest quarter first. */
  List<QuarterlyTimes> byQuarter() {
    LocalDate now = today();
    LocalDate first =
        LocalDate.of(now.getYear(), now.getMonth().firstMonthOfQuarter(), 1)
            .minusMonths(3L * (QUARTERS - 1));
    Map<List<String>, QuarterlyTimes> rows = new LinkedHashMap<>();
    for (FigureQueries.Quarter it : queries.byQuarter(start(first))) {
      Map<Span, QuarterlyTimes.Taken> times = new EnumMap<>(Span.class);
      List<String> key = List.of(it.quarter(), it.type());
      QuarterlyTimes there = rows.get(key);
      if (there != null) {
        times.putAll(there.times());
      }
      times.put(
          it.span(),
          new QuarterlyTimes.Taken(
              Math.toIntExact(it.incidents()),
              (int) Math.round(it.median()),
              (int) Math.round(it.p90())));
      rows.put(
          key, new QuarterlyTimes(LocalDate.parse(it.quarter()), it.type(), it.typeName(), times));
    }
    return List.copyOf(rows.values());
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
