package jp.yagura.incident.figures;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures with their drawings. */
record FiguresPage(
    List<WeeklyReports> weeks,
    List<MonthlyTimes> confirm,
    List<MonthlyTimes> notice,
    List<QuarterlyTimes> quarters) {

  public List<Span> spans() {
    return List.of(Span.values());
  }

  public BarChart bars() {
    return BarChart.of(weeks);
  }

  public LineChart confirmLines() {
    return LineChart.of(confirm);
  }

  public LineChart noticeLines() {
    return LineChart.of(notice);
  }

  public int reports() {
    return weeks.stream().mapToInt(WeeklyReports::reports).sum();
  }

  public WeeklyReports busiest() {
    return weeks.stream().max(Comparator.comparingInt(WeeklyReports::reports)).orElseThrow();
  }

  /** The last month for which there is a figure; null when there is none. */
  public static @Nullable MonthlyTimes latest(List<MonthlyTimes> months) {
    return months.reversed().stream().filter(m -> m.median() != null).findFirst().orElse(null);
  }

  public @Nullable MonthlyTimes latestConfirm() {
    return latest(confirm);
  }

  public @Nullable MonthlyTimes latestNotice() {
    return latest(notice);
  }
}
