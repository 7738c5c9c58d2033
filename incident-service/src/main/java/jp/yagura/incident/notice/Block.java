package jp.yagura.incident.notice;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a notice's body as a page shows it. Public relations writes plain text: a line that
 * begins with ■ is a heading, lines that begin with ・ are a list, lines that begin with ｜ are the
 * rows of a table, an empty line ends a paragraph.
 *
 * @param heading whether the one line is a heading
 * @param items whether the lines are items of a list
 * @param lines of a heading, a list or a paragraph; none of a table
 * @param rows of a table, all as long as the first, which is its head; none of anything else
 */
@TemplateData
public record Block(boolean heading, boolean items, List<String> lines, List<List<String>> rows) {
  private static final String BAR = "｜";

  /** What a line is. */
  private enum Kind {
    TEXT,
    ITEM,
    ROW
  }

  public Block {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /** Cuts a body into its blocks. */
  public static List<Block> of(String body) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Kind kind = Kind.TEXT;
    for (String line : body.lines().map(String::strip).toList()) {
      Kind next = kind(line);
      if (line.isEmpty() || line.startsWith("■") || next != kind) {
        close(blocks, open, kind);
        kind = next;
      }
      if (line.startsWith("■")) {
        blocks.add(new Block(true, false, List.of(line.substring(1).strip()), List.of()));
      } else if (!line.isEmpty()) {
        open.add(next == Kind.ITEM ? line.substring(1).strip() : line);
      }
    }
    close(blocks, open, kind);
    return blocks;
  }

  /** The same text for readers that know no tables: each row is an item of a list. */
  public static String withoutTables(String body) {
    List<String> plain = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : (body + "\n.").lines().toList()) {
      if (kind(line.strip()) == Kind.ROW) {
        rows.add(line.strip());
      } else {
        plain.addAll(items(rows));
        rows.clear();
        plain.add(line);
      }
    }
    return String.join("\n", plain.subList(0, plain.size() - 1));
  }

  private static List<String> items(List<String> written) {
    if (written.size() < 2) {
      return written;
    }
    List<List<String>> rows = rows(written);
    return rows.stream()
        .skip(1)
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(n -> rows.getFirst().get(n) + "：" + row.get(n))
                    .collect(Collectors.joining("／", "・", "")))
        .toList();
  }

  /** Whether it is a table. */
  public boolean table() {
    return !rows.isEmpty();
  }

  /** The head of a table. */
  public List<String> head() {
    return rows.getFirst();
  }

  /** A table below its head. */
  public List<List<String>> body() {
    return rows.subList(1, rows.size());
  }

  private static Kind kind(String line) {
    if (line.startsWith("・")) {
      return Kind.ITEM;
    }
    return line.startsWith(BAR) ? Kind.ROW : Kind.TEXT;
  }

  /** A single row is no table; it stands as it was written. */
  private static void close(List<Block> blocks, List<String> open, Kind kind) {
    if (!open.isEmpty()) {
      boolean table = kind == Kind.ROW && open.size() > 1;
      blocks.add(
          table
              ? new Block(false, false, List.of(), rows(open))
              : new Block(false, kind == Kind.ITEM, open, List.of()));
      open.clear();
    }
  }

  private static List<List<String>> rows(List<String> written) {
    int columns = cells(written.getFirst()).size();
    return written.stream().map(line -> fitted(cells(line), columns)).toList();
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1);
    String bare = inner.endsWith(BAR) ? inner.substring(0, inner.length() - 1) : inner;
    return Arrays.stream(bare.split(BAR, -1)).map(String::strip).toList();
  }

  /** What is missing is empty, and what is too much stands in the last cell. */
  private static List<String> fitted(List<String> cells, int columns) {
    List<String> fitted = new ArrayList<>();
    for (int n = 0; n < columns; n++) {
      boolean last = n == columns - 1 && cells.size() > columns;
      fitted.add(
          last
              ? String.join(BAR, cells.subList(n, cells.size()))
              : n < cells.size() ? cells.get(n) : "");
    }
    return List.copyOf(fitted);
  }
}
