package jp.yagura.account.accountreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time as a line, to be drawn as SVG; the table beside it says the same in words.
 *
 * @param points from left to right
 * @param most the figure at the upper edge
 */
record FigureChart(List<Point> points, BigDecimal most) {
  private static final int DOTS = 60;
  private static final double LEFT = 60;
  private static final double WIDTH = 640;
  private static final double TOP = 20;
  private static final double HEIGHT = 160;

  /** A figure and where it stands, in units of the drawing. */
  record Point(LocalDate day, BigDecimal figure, double left, double top) {
    /** From the left edge. */
    public String x() {
      return String.format(Locale.ROOT, "%.1f", left);
    }

    /** From the upper edge. */
    public String y() {
      return String.format(Locale.ROOT, "%.1f", top);
    }
  }

  /** The chart; null for fewer than two figures, which are no line. */
  static @Nullable FigureChart of(List<AccountFigure> figures) {
    if (figures.size() < 2) {
      return null;
    }
    List<AccountFigure> known = new ArrayList<>(figures);
    known.sort(Comparator.comparing(AccountFigure::day));
    LocalDate first = known.getFirst().day();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, known.getLast().day()));
    BigDecimal most =
        known.stream().map(AccountFigure::figure).reduce(BigDecimal.ONE, BigDecimal::max);
    return new FigureChart(
        known.stream()
            .map(
                it ->
                    new Point(
                        it.day(),
                        it.figure(),
                        LEFT + WIDTH * ChronoUnit.DAYS.between(first, it.day()) / days,
                        TOP
                            + HEIGHT
                                * (1
                                    - it.figure()
                                        .divide(most, 4, RoundingMode.HALF_UP)
                                        .doubleValue())))
            .toList(),
        most);
  }

  /** The line, as SVG wants it. */
  public String line() {
    return points.stream().map(it -> it.x() + "," + it.y()).collect(Collectors.joining(" "));
  }

  /** Whether few enough that each may be drawn as a dot. */
  public boolean dotted() {
    return points.size() <= DOTS;
  }

  /** The oldest. */
  public Point first() {
    return points.getFirst();
  }

  /** The latest. */
  public Point last() {
    return points.getLast();
  }
}
