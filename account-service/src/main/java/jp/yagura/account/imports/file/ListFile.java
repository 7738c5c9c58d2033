package jp.yagura.account.imports.file;

import java.util.List;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody keeps in a file: CSV, text with tabs, or an Excel workbook (.xlsx). Nothing
 * in it is executed; a formula counts as the value that Excel left in it.
 */
public final class ListFile {
  /** The largest file, in bytes. */
  public static final int LARGEST = 1 << 20;

  /** The most rows with something in them, in all sheets. */
  public static final int MOST_ROWS = 2_000;

  /** Widest row, in cells; more are no list of accounts. */
  static final int MOST_CELLS = 100;

  /** Longest text of a cell that is read, in characters. */
  static final int LONGEST_CELL = 2_000;

  private static final String FIELD = "content";

  private ListFile() {}

  /**
   * Reads a file.
   *
   * @param encoding of a text file, where a person knows better than {@link Encoding#detect}; null
   *     to detect it
   * @return the sheets that hold something; refused when the file is too large or cannot be read
   */
  public static Outcome<Contents> read(byte[] content, @Nullable Encoding encoding) {
    if (content.length == 0) {
      return refused("import-file-empty");
    }
    if (content.length > LARGEST) {
      return refused("import-file-too-large", LARGEST / 1024);
    }
    try {
      Contents contents = parsed(content, encoding);
      return contents.sheets().isEmpty() ? refused("import-file-empty") : Outcome.done(contents);
    } catch (UnreadableException e) {
      return refused(e.code(), e.argument());
    }
  }

  private static Contents parsed(byte[] content, @Nullable Encoding encoding)
      throws UnreadableException {
    if (begins(content, 'P', 'K')) {
      return new Contents(XlsxFile.read(content), null);
    }
    if (begins(content, 0xD0, 0xCF) || begins(content, '%', 'P')) {
      throw new UnreadableException("import-file-kind");
    }
    Encoding used = encoding == null ? Encoding.detect(content) : encoding;
    List<Line> lines = SeparatedText.read(used.text(content));
    return new Contents(lines.isEmpty() ? List.of() : List.of(new Sheet("", lines)), used);
  }

  private static boolean begins(byte[] content, int first, int second) {
    return content.length > 1 && content[0] == (byte) first && content[1] == (byte) second;
  }

  private static Outcome<Contents> refused(String code, Object... arguments) {
    return Outcome.refused(Refused.invalid(FIELD, code, arguments));
  }
}
