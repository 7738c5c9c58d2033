package jp.yagura.account.staffmove;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.kit.store.JsonColumn;

/** The rows of a list in a column. */
@Converter
public class StaffMovesColumn extends JsonColumn<List<StaffMove>> {
  /** For Hibernate. */
  public StaffMovesColumn() {
    super(new TypeReference<>() {});
  }
}
