package jp.yagura.incident.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two lines over the months, in the units of the same drawing as {@link Bars}.
 *
 * @param points from left to right
 * @param top the value of the upper line in minutes
 */
public record Lines(List<Point> points, int top) {
  private static final int HOUR = 60;

  public Lines {
    points = List.copyOf(points);
  }

  /** A month; without a height where nothing happened. */
  public record Point(
      Monthly month, int x, @Nullable Integer median, @Nullable Integer p90, boolean last) {}

  static Lines of(List<Monthly> months) {
    int most =
        months.stream()
            .map(Monthly::p90)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    int top = most <= HOUR ? HOUR : Bars.round((most + HOUR - 1) / HOUR) * HOUR;
    double slot = (double) (Bars.WIDTH - Bars.LEFT) / months.size();
    List<Point> points = new ArrayList<>();
    for (int n = 0; n < months.size(); n++) {
      Monthly month = months.get(n);
      int x = (int) (Bars.LEFT + (n + 0.5) * slot);
      points.add(
          new Point(
              month,
              x,
              height(month.median(), top),
              height(month.p90(), top),
              n == months.size() - 1));
    }
    return new Lines(points, top);
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
        : Bars.FLOOR - (int) ((long) minutes * (Bars.FLOOR - Bars.ROOF) / top);
  }
}
