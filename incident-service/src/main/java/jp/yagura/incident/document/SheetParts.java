package jp.yagura.incident.document;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;

/** Documents in templates: the page shows what the file has. */
final class SheetParts {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private SheetParts() {}

  /** {@code {part.sort}}: h1 to h3, plain, right, banner, note, items, facts, grid or break. */
  @TemplateExtension
  static String sort(Part part) {
    return switch (part) {
      case Part.Heading it -> "h" + it.level();
      case Part.Paragraph it -> it.style().name().toLowerCase(Locale.ROOT);
      case Part.Items _ -> "items";
      case Part.Facts _ -> "facts";
      case Part.Grid _ -> "grid";
      case Part.PageBreak _ -> "break";
    };
  }

  /** {@code {part.words}}: of a heading or a paragraph. */
  @TemplateExtension
  static String words(Part part) {
    return switch (part) {
      case Part.Heading it -> it.text();
      case Part.Paragraph it -> it.text();
      case Part.Items _, Part.Facts _, Part.Grid _, Part.PageBreak _ -> "";
    };
  }

  /** {@code {part.listed}}: the lines of a list. */
  @TemplateExtension
  static List<String> listed(Part part) {
    return part instanceof Part.Items it ? it.lines() : List.of();
  }

  /** {@code {part.labelled}}: labels with what they stand for. */
  @TemplateExtension
  static List<Part.Fact> labelled(Part part) {
    return part instanceof Part.Facts it ? it.facts() : List.of();
  }

  /** {@code {part.heads}}: the head of a table. */
  @TemplateExtension
  static List<Part.Column> heads(Part part) {
    return part instanceof Part.Grid it ? it.columns() : List.of();
  }

  /** {@code {part.lines}}: the rows of a table. */
  @TemplateExtension
  static List<Part.Row> lines(Part part) {
    return part instanceof Part.Grid it ? it.rows() : List.of();
  }

  /** {@code {row.rest}}: the cells after the one that heads the row. */
  @TemplateExtension
  static List<String> rest(Part.Row row) {
    return row.cells().subList(1, row.cells().size());
  }

  /** {@code {sheet:lang(document, text)}}: what people wrote is Japanese in an English document. */
  @TemplateExtension(namespace = "sheet")
  static String lang(OfficeDocument document, String text) {
    return JAPANESE.matcher(text).find() ? "ja" : document.language().getLanguage();
  }
}
