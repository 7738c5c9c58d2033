package jp.yagura.account.custody;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** The record of a custody in a column. */
@Converter(autoApply = true)
public class CustodyColumn extends JsonColumn<CustodyEntry> {
  /** For Hibernate. */
  public CustodyColumn() {
    super(CustodyEntry.class);
  }
}
