package jp.yagura.incident.registercopy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.contract.AccountState;
import jp.yagura.kit.store.JsonColumn;

/** What an account was called before, in a column. */
@Converter
public class FormerColumn extends JsonColumn<List<AccountState.Former>> {
  /** For Hibernate. */
  public FormerColumn() {
    super(new TypeReference<>() {});
  }
}
