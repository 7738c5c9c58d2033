package jp.yagura.guideline.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page of HTML that needs nothing but itself. */
final class Page {
  private Page() {}

  static String of(Words words, String title, String body) {
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    <h1>%s</h1>
    %s</main>
    </body>
    </html>
    """
        .formatted(words.locale().getLanguage(), text(title), style(), text(title), body);
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("/guidelines/page.css")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  /** Text made safe for HTML. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String chip(String kind, String label) {
    return "<span class=\"chip " + kind + "\">" + text(label) + "</span>";
  }

  /** A table that stacks on a phone; the first cell of each row is its heading. Cells are HTML. */
  static String table(List<String> heads, List<Row> rows) {
    return table("", heads, rows);
  }

  /** The same, with a class for the widths of its columns. */
  static String table(String kind, List<String> heads, List<Row> rows) {
    String head =
        heads.stream()
            .map(it -> "<th scope=\"col\">" + text(it) + "</th>")
            .collect(Collectors.joining());
    return "<table class=\""
        + ("stack " + kind).trim()
        + "\"><thead><tr>"
        + head
        + "</tr></thead><tbody>\n"
        + rows.stream().map(row -> row.html(heads)).collect(Collectors.joining())
        + "</tbody></table>\n";
  }

  /** One row; its cells are HTML already. */
  record Row(boolean productDefault, List<String> cells) {
    String html(List<String> heads) {
      var html = new StringBuilder(productDefault ? "<tr class=\"default-row\">" : "<tr>");
      html.append("<th scope=\"row\">").append(cells.getFirst()).append("</th>");
      for (int i = 1; i < cells.size(); i++) {
        html.append("<td data-label=\"%s\">".formatted(text(heads.get(i))));
        html.append(cells.get(i)).append("</td>");
      }
      return html.append("</tr>\n").toString();
    }
  }

  static String list(List<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream()
            .map(item -> "<li>" + text(item) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>\n"));
  }
}
