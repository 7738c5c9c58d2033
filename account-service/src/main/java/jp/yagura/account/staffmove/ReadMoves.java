package jp.yagura.account.staffmove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yagura.account.imports.DayReader;
import jp.yagura.account.imports.file.Cell;
import jp.yagura.account.imports.file.Contents;
import jp.yagura.account.imports.file.Encoding;
import jp.yagura.account.imports.file.Line;
import jp.yagura.account.imports.file.ListFile;
import jp.yagura.account.imports.file.Sheet;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a list of moves: CSV in UTF-8 or Shift_JIS, or an Excel workbook, with a heading. */
final class ReadMoves {
  private static final int HEADING_WITHIN = 20;
  private static final int LONGEST = 200;
  private static final Set<MoveColumn> NEEDED = EnumSet.of(MoveColumn.NAME, MoveColumn.DATE);

  private ReadMoves() {}

  /**
   * What the list says.
   *
   * @param encoding how its text was read; null for a spreadsheet
   */
  record Read(List<StaffMove> moves, @Nullable String encoding) {}

  /** The rows of the first sheet that has a heading; refused where none has. */
  static Outcome<Read> read(byte[] content) {
    return switch (ListFile.read(content, null)) {
      case Outcome.NotDone<Contents>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<Contents>(Contents contents) -> moves(contents);
    };
  }

  private static Outcome<Read> moves(Contents contents) {
    Encoding encoding = contents.encoding();
    for (Sheet sheet : contents.sheets()) {
      List<Line> lines = sheet.lines();
      for (int i = 0; i < Math.min(HEADING_WITHIN, lines.size()); i++) {
        Map<MoveColumn, Integer> columns =
            MoveColumn.of(lines.get(i).cells().stream().map(Cell::text).toList());
        if (columns.keySet().containsAll(NEEDED)) {
          List<StaffMove> moves = new ArrayList<>();
          lines.subList(i + 1, lines.size()).forEach(it -> moves.add(move(it, columns)));
          return moves.isEmpty()
              ? Outcome.refused(Refused.invalid("content", "staffmove-empty"))
              : Outcome.done(new Read(moves, encoding == null ? null : encoding.wire()));
        }
      }
    }
    return Outcome.refused(Refused.invalid("content", "staffmove-heading"));
  }

  private static StaffMove move(Line line, Map<MoveColumn, Integer> columns) {
    String name = text(line, columns.get(MoveColumn.NAME));
    LocalDate on = DayReader.read(text(line, columns.get(MoveColumn.DATE))).orElse(null);
    String fault = null;
    if (MatchMoves.plain(name).length() < 2) {
      fault = "name";
    } else if (on == null) {
      fault = "date";
    }
    return new StaffMove(
        line.number(),
        name,
        text(line, columns.get(MoveColumn.FROM)),
        text(line, columns.get(MoveColumn.TO)),
        on,
        fault);
  }

  private static String text(Line line, @Nullable Integer column) {
    return IntStream.range(0, line.cells().size())
        .filter(it -> column != null && it == column)
        .mapToObj(it -> CharacterCount.first(line.cells().get(it).text(), LONGEST))
        .findFirst()
        .orElse("");
  }
}
