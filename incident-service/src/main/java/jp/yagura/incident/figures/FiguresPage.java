package jp.yagura.incident.figures;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures with their drawings. */
record FiguresPage(List<Weekly> weeks, List<Monthly> confirm, List<Monthly> notice) {

  public Bars bars() {
    return Bars.of(weeks);
  }

  public Lines confirmLines() {
    return Lines.of(confirm);
  }

  public Lines noticeLines() {
    return Lines.of(notice);
  }

  public int reports() {
    return weeks.stream().mapToInt(Weekly::reports).sum();
  }

  public Weekly busiest() {
    return weeks.stream().max(Comparator.comparingInt(Weekly::reports)).orElseThrow();
  }

  /** The last month for which there is a figure; null when there is none. */
  public static @Nullable Monthly latest(List<Monthly> months) {
    return months.reversed().stream().filter(m -> m.median() != null).findFirst().orElse(null);
  }

  public @Nullable Monthly latestConfirm() {
    return latest(confirm);
  }

  public @Nullable Monthly latestNotice() {
    return latest(notice);
  }
}
