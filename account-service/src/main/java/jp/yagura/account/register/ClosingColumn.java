package jp.yagura.account.register;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** The record of a closing in a column. */
@Converter(autoApply = true)
public class ClosingColumn extends JsonColumn<ClosingRecord> {
  /** For Hibernate. */
  public ClosingColumn() {
    super(ClosingRecord.class);
  }
}
