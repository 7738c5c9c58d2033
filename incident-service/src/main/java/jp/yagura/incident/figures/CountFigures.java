package jp.yagura.incident.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/**
 * Reads the figures of the municipality in scope, which each question names itself. A type whose
 * incidents were found to be none counts as a report, but not in the times.
 */
@ApplicationScoped
class CountFigures {
  static final int WEEKS = 26;
  static final int MONTHS = 12;
  private static final String REPORTS =
      """
      select to_char(date_trunc('week', reported_at at time zone 'Asia/Tokyo'), 'YYYY-MM-DD'),
        count(*)
      from report where municipality = :m and reported_at >= :since group by 1""";
  private static final String CONFIRMED =
      """
      select incident_id, min(occurred_at) as at from timeline_entry
      where municipality = :m and type = 'incident-confirmed' group by incident_id""";
  private static final String FIRST_NOTICE =
      """
      select n.incident_id, min(r.published_at) as at
      from notice n join notice_revision r on r.notice_id = n.id and r.number = 1
      where n.municipality = :m group by n.incident_id""";

  private final EntityManager entities;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  CountFigures(EntityManager entities, CurrentMunicipality municipality, Clock clock) {
    this.entities = entities;
    this.municipality = municipality;
    this.clock = clock;
  }

  /** Reports of the last weeks, the present one last. */
  List<WeeklyReports> reportsPerWeek() {
    LocalDate last = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = last.minusWeeks(WEEKS - 1);
    Map<String, Integer> found = new TreeMap<>();
    rows(REPORTS, first).forEach(row -> found.put((String) row[0], number(row[1])));
    return IntStream.range(0, WEEKS)
        .mapToObj(first::plusWeeks)
        .map(monday -> new WeeklyReports(monday, found.getOrDefault(monday.toString(), 0)))
        .toList();
  }

  /** From the report to the finding that it is true. */
  List<MonthlyTimes> timeToConfirm() {
    return monthly(CONFIRMED);
  }

  /** From the report to the first notice that residents could read. */
  List<MonthlyTimes> timeToFirstNotice() {
    return monthly(FIRST_NOTICE);
  }

  private static String times(String happened) {
    return """
        select to_char(reported_at at time zone 'Asia/Tokyo', 'YYYY-MM'), count(*),
          percentile_cont(0.5) within group (order by minutes),
          percentile_cont(0.9) within group (order by minutes)
        from (select i.reported_at, extract(epoch from t.at - i.reported_at) / 60 as minutes
          from incident i join (%s) t on t.incident_id = i.id
          where i.municipality = :m and i.reported_at >= :since and t.at >= i.reported_at
        ) taken group by 1"""
        .formatted(happened);
  }

  private List<MonthlyTimes> monthly(String happened) {
    YearMonth last = YearMonth.from(today());
    YearMonth first = last.minusMonths(MONTHS - 1);
    Map<String, Object[]> found = new TreeMap<>();
    rows(times(happened), first.atDay(1)).forEach(row -> found.put((String) row[0], row));
    return IntStream.range(0, MONTHS)
        .mapToObj(first::plusMonths)
        .map(
            month -> {
              Object[] row = found.get(month.toString());
              return row == null
                  ? new MonthlyTimes(month, 0, null, null)
                  : new MonthlyTimes(month, number(row[1]), number(row[2]), number(row[3]));
            })
        .toList();
  }

  private List<Object[]> rows(String sql, LocalDate since) {
    Instant from = since.atStartOfDay(Times.TOKYO).toInstant();
    List<?> rows =
        entities
            .createNativeQuery(sql, Object[].class)
            .setParameter("m", municipality.required())
            .setParameter("since", from)
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private static int number(Object value) {
    return (int) Math.round(((Number) value).doubleValue());
  }
}
