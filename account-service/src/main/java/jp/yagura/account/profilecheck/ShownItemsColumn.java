package jp.yagura.account.profilecheck;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.kit.store.JsonColumn;

/** What a page showed, in a column. */
@Converter
public class ShownItemsColumn extends JsonColumn<List<ShownItem>> {
  /** For Hibernate. */
  public ShownItemsColumn() {
    super(new TypeReference<>() {});
  }
}
