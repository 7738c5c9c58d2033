package jp.yagura.account.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.kit.store.JsonColumn;

/** The accounts of an import, in a column. */
@Converter
class AccountsColumn extends JsonColumn<List<ImportedAccount>> {
  AccountsColumn() {
    super(new TypeReference<>() {});
  }
}
