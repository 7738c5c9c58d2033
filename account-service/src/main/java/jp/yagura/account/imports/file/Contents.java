package jp.yagura.account.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param encoding how its text was read; null for a spreadsheet, which says so itself
 */
public record Contents(List<Sheet> sheets, @Nullable Encoding encoding) {
  public Contents {
    sheets = List.copyOf(sheets);
  }
}
