package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.imports.file.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants a file to be read, where that differs from what was recognised.
 *
 * @param encoding of a text file; null to recognise it
 * @param sheet name of the sheet; null for the first that has a fitting heading
 * @param headerRow row of the heading, as the spreadsheet numbers it; null to recognise it
 * @param columns what columns mean, by letter, such as {@code B}; null to go by the words of the
 *     heading
 * @param defaults what stands for empty cells, by field; only divisions and responsible people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportChoices(
    @Nullable Encoding encoding,
    @Nullable String sheet,
    @Nullable Integer headerRow,
    @Nullable Map<String, ImportField> columns,
    @Nullable Map<ImportField, String> defaults) {
  static final ImportChoices NONE = new ImportChoices(null, null, null, null, null);

  @SuppressWarnings("NullAway") // absent members of a request are null
  ImportChoices {
    columns = said(columns);
    defaults = said(defaults);
  }

  private static <K, V> @Nullable Map<K, V> said(@Nullable Map<K, V> all) {
    if (all == null) {
      return null;
    }
    Map<K, V> said = new LinkedHashMap<>(all);
    said.values().removeIf(Objects::isNull);
    return said;
  }

  /** The division that stands for empty cells, or nothing. */
  @JsonIgnore
  public String division() {
    return standIn(ImportField.DIVISION);
  }

  /** The responsible person who stands for empty cells, or nothing. */
  @JsonIgnore
  public String responsible() {
    return standIn(ImportField.RESPONSIBLE);
  }

  /** What stands for an empty cell of a field, or nothing. */
  String standIn(ImportField field) {
    return defaults == null ? "" : defaults.getOrDefault(field, "").strip();
  }
}
