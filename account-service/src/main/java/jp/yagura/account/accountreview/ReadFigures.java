package jp.yagura.account.accountreview;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import jp.yagura.account.imports.DayReader;
import jp.yagura.account.imports.file.Cell;
import jp.yagura.account.imports.file.Contents;
import jp.yagura.account.imports.file.Line;
import jp.yagura.account.imports.file.ListFile;
import jp.yagura.account.imports.file.Sheet;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads the file of a platform: a day and a figure in each row, with a heading. */
final class ReadFigures {
  private static final int HEADING_WITHIN = 20;
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private ReadFigures() {}

  /** The figures by day; of a day that stands twice the last; refused where a row has none. */
  static Outcome<Map<LocalDate, BigDecimal>> read(byte[] content, LocalDate today) {
    return switch (ListFile.read(content, null)) {
      case Outcome.NotDone<Contents>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<Contents>(Contents contents) -> figures(contents, today);
    };
  }

  private static Outcome<Map<LocalDate, BigDecimal>> figures(Contents contents, LocalDate today) {
    for (Sheet sheet : contents.sheets()) {
      List<Line> lines = sheet.lines();
      for (int i = 0; i < Math.min(HEADING_WITHIN, lines.size()); i++) {
        List<String> heading = lines.get(i).cells().stream().map(Cell::text).toList();
        OptionalInt day = FigureColumn.DAY.in(heading);
        OptionalInt figure = FigureColumn.FIGURE.in(heading);
        if (day.isPresent() && figure.isPresent()) {
          return rows(lines.subList(i + 1, lines.size()), day.getAsInt(), figure.getAsInt(), today);
        }
      }
    }
    return Outcome.refused(Refused.invalid("content", "figures-heading"));
  }

  private static Outcome<Map<LocalDate, BigDecimal>> rows(
      List<Line> lines, int day, int figure, LocalDate today) {
    Map<LocalDate, BigDecimal> figures = new TreeMap<>();
    for (Line line : lines) {
      LocalDate on = DayReader.read(text(line, day)).orElse(null);
      BigDecimal value = number(text(line, figure));
      if (on == null || on.isAfter(today) || value == null) {
        return Outcome.refused(Refused.invalid("content", "figures-row", line.number()));
      }
      figures.put(on, value);
    }
    return figures.isEmpty()
        ? Outcome.refused(Refused.invalid("content", "figures-empty"))
        : Outcome.done(figures);
  }

  private static String text(Line line, int column) {
    return column < line.cells().size() ? line.cells().get(column).text() : "";
  }

  private static @Nullable BigDecimal number(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[,\\s%]", "");
    try {
      BigDecimal number = new BigDecimal(text);
      return number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > 2
          ? null
          : number;
    } catch (NumberFormatException _) {
      return null;
    }
  }
}
