package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import jp.yagura.account.imports.ImportRow.Standing;
import jp.yagura.account.imports.file.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file.
 *
 * @param encoding how the text was read; null for a workbook
 * @param sheets the names of its sheets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preview(
    @Nullable Encoding encoding, List<String> sheets, Layout layout, List<ImportRow> rows) {

  /** The rows that can be registered. */
  @JsonIgnore
  public List<ImportRow> ready() {
    return standing(Standing.READY);
  }

  /** The rows with something to be put right. */
  @JsonIgnore
  public List<ImportRow> wrong() {
    return standing(Standing.WRONG);
  }

  /** The rows that the register has already. */
  @JsonIgnore
  public List<ImportRow> registered() {
    return standing(Standing.REGISTERED);
  }

  /** The rows that an earlier one repeats. */
  @JsonIgnore
  public List<ImportRow> repeated() {
    return standing(Standing.REPEATED);
  }

  /** How many rows are what. */
  @JsonProperty
  public Counts counts() {
    return new Counts(
        rows.size(), ready().size(), wrong().size(), registered().size(), repeated().size());
  }

  /** Numbers of rows. */
  public record Counts(int rows, int ready, int wrong, int registered, int repeated) {}

  private List<ImportRow> standing(Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).toList();
  }
}
