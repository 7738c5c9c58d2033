package jp.yagura.account.imports;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** How a file is read, in a column. */
@Converter(autoApply = true)
class ChoicesColumn extends JsonColumn<ImportChoices> {
  ChoicesColumn() {
    super(ImportChoices.class);
  }
}
