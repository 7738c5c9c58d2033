package jp.yagura.account.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks as Excel writes them, part by part: texts in a table of their own, with the readings
 * that Japanese Excel adds to them.
 */
public final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final List<String> names = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Adds a sheet whose rows are XML of the format itself. */
  public Workbooks sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  Workbooks sheet(String name, String state, String rows) {
    names.add(name);
    states.add(state);
    sheets.add("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  /** Adds a sheet of texts, as Excel saves it. */
  public Workbooks texts(String name, List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        String place = "" + (char) ('A' + column) + (row + 1);
        if (!text.isEmpty()) {
          xml.append(text(place, text));
        }
      }
      xml.append("</row>");
    }
    return sheet(name, xml.toString());
  }

  /** A cell with a text of the common table, with its reading. */
  public String text(String place, String text) {
    texts.add(text);
    return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, texts.size() - 1);
  }

  /** A cell with a number; style 1 is a day. */
  static String number(String place, String value, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
  }

  /** The file. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", types());
      part(
          zip,
          "_rels/.rels",
          relations(
              "<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"));
      part(zip, "xl/workbook.xml", book());
      part(zip, "xl/_rels/workbook.xml.rels", bookRelations());
      part(zip, "xl/sharedStrings.xml", strings());
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><numFmts><numFmt numFmtId=\"176\" formatCode="
              + "\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs>"
              + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>"
              + "<xf numFmtId=\"1\"/></cellXfs></styleSheet>");
      for (int i = 0; i < sheets.size(); i++) {
        part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String types() {
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.append(override("/xl/workbook.xml", "sheet.main"));
    types.append(override("/xl/sharedStrings.xml", "sharedStrings"));
    types.append(override("/xl/styles.xml", "styles"));
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
    }
    return types.append("</Types>").toString();
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, kind);
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
        .formatted(PACKAGE, inside.formatted(RELATIONS));
  }

  private String book() {
    StringBuilder book =
        new StringBuilder(
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      book.append(
          "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
              .formatted(names.get(i), i + 1, states.get(i), i + 1));
    }
    return book.append("</sheets></workbook>").toString();
  }

  private String bookRelations() {
    StringBuilder inside = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      inside.append(
          "<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, RELATIONS, i));
    }
    inside.append(
        "<Relationship Id=\"t\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>");
    inside.append("<Relationship Id=\"f\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>");
    return relations(inside.toString());
  }

  private String strings() {
    StringBuilder strings = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (String text : texts) {
      String plain = text.replace("&", "&amp;").replace("<", "&lt;");
      strings.append("<si><t>%s</t><rPh sb=\"0\" eb=\"1\"><t>ヨミガナ</t></rPh></si>".formatted(plain));
    }
    return strings.append("</sst>").toString();
  }
}
