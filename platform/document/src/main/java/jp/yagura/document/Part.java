package jp.yagura.document;

import java.util.Arrays;
import java.util.List;

/** A piece of a document. */
public sealed interface Part {

  /**
   * A heading; level 1 is the title that readers see, once in a document.
   *
   * @param level 1 to 3
   */
  record Heading(int level, String text) implements Part {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("no such level: " + level);
      }
      text = clean(text);
    }
  }

  /** A paragraph. */
  record Paragraph(String text, Style style) implements Part {
    public Paragraph {
      text = clean(text);
    }

    public Paragraph(String text) {
      this(text, Style.PLAIN);
    }
  }

  /** How a paragraph stands. */
  enum Style {
    PLAIN,
    /** At the right edge, as the date and the sender of a letter. */
    RIGHT,
    /** Large, spaced and framed: what kind of document it is. */
    BANNER,
    /** In small letters: what is said about the document itself. */
    NOTE
  }

  /** A list without numbers. */
  record Items(List<String> lines) implements Part {
    public Items {
      lines = lines.stream().map(Part::clean).toList();
    }
  }

  /** Labels with what they stand for, one a line. */
  record Facts(List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A label and what it stands for. */
  record Fact(String label, String value) {
    public Fact {
      label = clean(label);
      value = clean(value);
    }
  }

  /**
   * A table; its head stands on each page again. The first cell of a row is its head.
   *
   * @param columns what stands in the head, with the share of the width in percent
   */
  record Grid(List<Column> columns, List<Row> rows) implements Part {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size() && !row.band()) {
          throw new IllegalArgumentException(row + " does not fit " + columns.size() + " columns");
        }
      }
    }
  }

  /** A column of a table. */
  record Column(String name, int percent) {
    public Column {
      name = clean(name);
    }
  }

  /**
   * A row of a table.
   *
   * @param band whether its one cell goes over all columns and heads the rows below it
   */
  record Row(List<String> cells, boolean band) {
    public Row {
      cells = cells.stream().map(Part::clean).toList();
    }

    /** An ordinary one. */
    public static Row of(String... cells) {
      return new Row(Arrays.asList(cells), false);
    }

    /** One that heads those below it. */
    public static Row band(String text) {
      return new Row(List.of(text), true);
    }
  }

  /** What follows begins on a page of its own. */
  record PageBreak() implements Part {}

  /** Without what XML cannot hold; line feeds stay. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(Part::writable)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean writable(int c) {
    return c == '\n'
        || (c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F))
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
