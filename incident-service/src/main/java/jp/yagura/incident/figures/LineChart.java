package jp.yagura.incident.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two lines over the months, in the units of the same drawing as {@link BarChart}.
 *
 * @param points from left to right
 * @param top the value of the upper line in minutes
 */
public record LineChart(List<Point> points, int top) {
  private static final int HOUR = 60;

  public LineChart {
    points = List.copyOf(points);
  }

  /** A month; without a height where nothing happened. */
  public record Point(
      MonthlyTimes month, int x, @Nullable Integer median, @Nullable Integer p90, boolean last) {}

  static LineChart of(List<MonthlyTimes> months) {
    int most =
        months.stream()
            .map(MonthlyTimes::p90)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    int top = most <= HOUR ? HOUR : BarChart.round((most + HOUR - 1) / HOUR) * HOUR;
    double slot = (double) (BarChart.WIDTH - BarChart.LEFT) / months.size();
    List<Point> points = new ArrayList<>();
    for (int n = 0; n < months.size(); n++) {
      MonthlyTimes month = months.get(n);
      int x = (int) (BarChart.LEFT + (n + 0.5) * slot);
      points.add(
          new Point(
              month,
              x,
              height(month.median(), top),
              height(month.p90(), top),
              n == months.size() - 1));
    }
    return new LineChart(points, top);
  }

  /** The line of medians; months without one are bridged. */
  public String medians() {
    return points.stream()
        .filter(point -> point.median() != null)
        .map(point -> point.x() + "," + point.median())
        .collect(Collectors.joining(" "));
  }

  /** The line below which nine of ten are. */
  public String ninetieths() {
    return points.stream()
        .filter(point -> point.p90() != null)
        .map(point -> point.x() + "," + point.p90())
        .collect(Collectors.joining(" "));
  }

  /** Whether there is anything to draw. */
  public boolean empty() {
    return points.stream().allMatch(point -> point.median() == null);
  }

  private static @Nullable Integer height(@Nullable Integer minutes, int top) {
    return minutes == null
        ? null
        : BarChart.FLOOR - (int) ((long) minutes * (BarChart.FLOOR - BarChart.ROOF) / top);
  }
}
