package jp.yagura.incident.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.kit.store.Database;

/**
 * What the figures, which count no drills, ask the views that incident, report, timeline and notice
 * publish.
 */
@ApplicationScoped
class FigureQueries {
  private static final String REPORTS =
      """
      select to_char(date_trunc('week', reported_at at time zone 'Asia/Tokyo'), 'YYYY-MM-DD')
          as monday, count(*) as reports
      from received_report
      where municipality = :municipality and not drill and reported_at >= :since group by 1""";

  private static final String BY_QUARTER =
      """
      with moment as (
        select municipality, incident_id, 'CONFIRMED' as span, at from confirmed_incident
        union all
        select municipality, incident_id, upper(role) || '_CONFIRMED', at from confirmed_alert
          where role in ('pr', 'it')
        union all
        select municipality, incident_id, 'FIRST_NOTICE', at from first_notice
        union all
        select municipality, incident_id, 'RECOVERED', at from recovered_incident
      )
      select quarter, type, max(type_name) as type_name, span, count(*) as incidents,
        percentile_cont(0.5) within group (order by minutes) as median,
        percentile_cont(0.9) within group (order by minutes) as p90
      from (select to_char(date_trunc('quarter', i.reported_at at time zone 'Asia/Tokyo'),
            'YYYY-MM-DD') as quarter,
          i.type, i.type_name, m.span,
          (extract(epoch from m.at - i.reported_at) / 60)::float8 as minutes
        from listed_incident i
        join moment m on m.municipality = i.municipality and m.incident_id = i.id
        where i.municipality = :municipality and not i.drill and i.stage <> 'JOINED'
          and i.reported_at >= :since and m.at >= i.reported_at
      ) taken group by quarter, type, span order by quarter desc, type, span""";

  private final Database database;

  FigureQueries(Database database) {
    this.database = database;
  }

  /**
   * Reports of a week.
   *
   * @param monday its first day in Tokyo, such as 2026-11-23
   */
  record Week(String monday, long reports) {}

  List<Week> reportsPerWeek(Instant since) {
    return database.sql(REPORTS).bind("since", since).list(Week.class);
  }

  /**
   * How many minutes something took for the incidents reported in a month.
   *
   * @param month in Tokyo, such as 2026-11
   */
  record Month(String month, long incidents, double median, double p90) {}

  List<Month> timesToConfirm(Instant since) {
    return times("confirmed_incident", since);
  }

  List<Month> timesToFirstNotice(Instant since) {
    return times("first_notice", since);
  }

  /**
   * How many minutes something took for the incidents of a type that were reported in a quarter.
   *
   * @param quarter its first day in Tokyo, such as 2026-10-01
   */
  record Quarter(
      String quarter,
      String type,
      String typeName,
      Span span,
      long incidents,
      double median,
      double p90) {}

  /** The latest quarter first. */
  List<Quarter> byQuarter(Instant since) {
    return database.sql(BY_QUARTER).bind("since", since).list(Quarter.class);
  }

  private List<Month> times(String view, Instant since) {
    return database
        .sql(
            """
            select to_char(reported_at at time zone 'Asia/Tokyo', 'YYYY-MM') as month,
              count(*) as incidents,
              percentile_cont(0.5) within group (order by minutes) as median,
              percentile_cont(0.9) within group (order by minutes) as p90
            from (select i.reported_at,
                (extract(epoch from t.at - i.reported_at) / 60)::float8 as minutes
              from listed_incident i
              join %s t on t.municipality = i.municipality and t.incident_id = i.id
              where i.municipality = :municipality and not i.drill and i.stage <> 'JOINED'
                and i.reported_at >= :since and t.at >= i.reported_at
            ) taken group by 1"""
                .formatted(view))
        .bind("since", since)
        .list(Month.class);
  }
}
