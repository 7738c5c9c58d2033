package jp.yagura.account.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.account.imports.file.Encoding;
import jp.yagura.kit.paging.IfMatch;
import org.jspecify.annotations.Nullable;

/** What people typed and ticked about an import. */
record ImportForm(MultivaluedMap<String, String> fields) {
  private static final String COLUMN = "column.";

  /** What was typed into a field, or nothing. */
  String value(String field) {
    String typed = fields.getFirst(field);
    return typed == null ? "" : typed.strip();
  }

  /** The version that the person read. */
  IfMatch ifMatch() {
    return IfMatch.fromString(value("version"));
  }

  /** The chosen rows; what is no number is no row. */
  Set<Integer> rows() {
    return fields.getOrDefault("row", List.of()).stream()
        .filter(row -> row.matches("[0-9]{1,7}"))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  ImportAccounts.Chosen chosen() {
    return new ImportAccounts.Chosen(
        value("all").isEmpty() ? rows() : null, !value("openedBeforeGuideline").isEmpty());
  }

  /**
   * How the file is to be read. With another encoding, sheet or heading the columns are other ones,
   * so what they mean is recognised anew.
   *
   * @param before how it was read
   */
  ImportChoices choices(ImportChoices before, Layout shown) {
    String sheet = value("sheet").isEmpty() ? shown.sheet() : value("sheet");
    Encoding encoding = Encoding.of(value("encoding")).orElse(null);
    int heading = heading(shown);
    boolean otherText = !sheet.equals(shown.sheet()) || encoding != before.encoding();
    boolean otherHeading = otherText || heading != shown.headerRow();
    return new ImportChoices(
        encoding,
        sheet,
        otherText ? null : Integer.valueOf(heading),
        otherHeading ? null : columns(),
        defaults());
  }

  private int heading(Layout shown) {
    String typed = value("headerRow");
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : shown.headerRow();
  }

  private Map<String, ImportField> columns() {
    Map<String, ImportField> columns = new LinkedHashMap<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(COLUMN)) {
        ImportField.of(value(name))
            .ifPresent(field -> columns.put(name.substring(COLUMN.length()), field));
      }
    }
    return columns;
  }

  private Map<ImportField, String> defaults() {
    Map<ImportField, String> defaults = new LinkedHashMap<>();
    for (ImportField field : List.of(ImportField.DIVISION, ImportField.RESPONSIBLE)) {
      @Nullable String typed = value("defaults." + field.wire());
      if (!typed.isEmpty()) {
        defaults.put(field, typed);
      }
    }
    return defaults;
  }
}
