package jp.yagura.document;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document as XHTML, from which the PDF is laid out. */
final class Markup {
  private final Document page;

  private Markup(Document page) {
    this.page = page;
  }

  static Document of(OfficeDocument document, String style) {
    try {
      Markup markup =
          new Markup(
              DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument());
      markup.write(document, style);
      return markup.page;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(OfficeDocument document, String style) {
    Element html = page.createElement("html");
    html.setAttribute("lang", document.language().getLanguage());
    page.appendChild(html);
    Element head = add(html, "head");
    text(add(head, "title"), document.title());
    // PDF/UA wants a description
    Element description = add(head, "meta");
    description.setAttribute("name", "subject");
    description.setAttribute("content", document.title());
    text(add(head, "style"), style);
    bookmarks(head, document);
    Element body = add(html, "body");
    body.setAttribute("class", document.compact() ? "compact" : "roomy");
    int heading = 0;
    for (Part part : document.parts()) {
      switch (part) {
        case Part.Heading it -> {
          Element element = add(body, "h" + it.level());
          element.setAttribute("id", "h" + heading++);
          text(element, it.text());
        }
        case Part.Paragraph it -> paragraph(body, it);
        case Part.Items it -> {
          Element list = add(body, "ul");
          it.lines().forEach(line -> text(add(list, "li"), line));
        }
        case Part.Facts it -> facts(body, it);
        case Part.Grid it -> grid(body, it);
        case Part.PageBreak _ -> add(body, "div").setAttribute("class", "break");
      }
    }
  }

  private void bookmarks(Element head, OfficeDocument document) {
    Element bookmarks = add(head, "bookmarks");
    int heading = 0;
    for (Part part : document.parts()) {
      if (part instanceof Part.Heading it) {
        Element bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", it.text());
        bookmark.setAttribute("href", "#h" + heading++);
      }
    }
  }

  private void paragraph(Element body, Part.Paragraph it) {
    Element paragraph = add(body, "p");
    paragraph.setAttribute("class", it.style().name().toLowerCase(Locale.ROOT));
    text(paragraph, it.text());
  }

  private void facts(Element body, Part.Facts it) {
    Element rows = table(body, "facts");
    for (Part.Fact fact : it.facts()) {
      Element row = add(rows, "tr");
      head(row, "row", fact.label());
      text(add(row, "td"), fact.value());
    }
  }

  private void grid(Element body, Part.Grid it) {
    Element table = add(body, "table");
    table.setAttribute("class", "grid");
    Element columns = add(add(table, "thead"), "tr");
    for (Part.Column column : it.columns()) {
      head(columns, "col", column.name()).setAttribute("style", "width: " + column.percent() + "%");
    }
    Element rows = add(table, "tbody");
    for (Part.Row row : it.rows()) {
      Element line = add(rows, "tr");
      if (row.band()) {
        Element band = head(line, "row", row.cells().getFirst());
        band.setAttribute("class", "band");
        band.setAttribute("colspan", String.valueOf(it.columns().size()));
        continue;
      }
      head(line, "row", row.cells().getFirst());
      row.cells().stream().skip(1).forEach(cell -> text(add(line, "td"), cell));
    }
  }

  private Element table(Element body, String kind) {
    Element table = add(body, "table");
    table.setAttribute("class", kind);
    return add(table, "tbody");
  }

  private Element head(Element row, String scope, String name) {
    Element head = add(row, "th");
    head.setAttribute("scope", scope);
    text(head, name);
    return head;
  }

  private Element add(Element parent, String name) {
    Element child = page.createElement(name);
    parent.appendChild(child);
    return child;
  }

  private void text(Element parent, String text) {
    parent.appendChild(page.createTextNode(text));
  }
}
