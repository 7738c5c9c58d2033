package jp.yagura.incident.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart in the units of its drawing, {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param bars from left to right
 * @param top the value of the upper line
 */
public record BarChart(List<Bar> bars, int top) {
  static final int WIDTH = 720;
  static final int HEIGHT = 220;
  static final int LEFT = 40;
  static final int FLOOR = 180;
  static final int ROOF = 20;
  private static final double FILLED = 0.72;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param last whether it is the present week, which is not over
   */
  public record Bar(WeeklyReports week, int x, int y, int width, int height, boolean last) {
    /** The middle of the bar. */
    public int middle() {
      return x + width / 2;
    }

    /** Whether the label below stands; not every one would fit. */
    public boolean labelled() {
      return week.monday().getDayOfMonth() <= 7;
    }
  }

  static BarChart of(List<WeeklyReports> weeks) {
    int top = round(weeks.stream().mapToInt(WeeklyReports::reports).max().orElse(0));
    double slot = (double) (WIDTH - LEFT) / weeks.size();
    List<Bar> bars = new ArrayList<>();
    for (int n = 0; n < weeks.size(); n++) {
      int height = weeks.get(n).reports() * (FLOOR - ROOF) / top;
      bars.add(
          new Bar(
              weeks.get(n),
              (int) (LEFT + n * slot),
              FLOOR - height,
              (int) (slot * FILLED),
              height,
              n == weeks.size() - 1));
    }
    return new BarChart(bars, top);
  }

  /** A number that people like at the end of an axis, at least 4, so that its half is whole. */
  static int round(int most) {
    int step = 4;
    while (step < most) {
      step = step < 10 ? 10 : step % 3 == 0 ? step / 3 * 5 : step * 2;
    }
    return step % 2 == 0 ? step : step + 1;
  }
}
