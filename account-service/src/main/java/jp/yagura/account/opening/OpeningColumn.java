package jp.yagura.account.opening;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** The record of an opening in a column. */
@Converter(autoApply = true)
public class OpeningColumn extends JsonColumn<OpeningRecord> {
  /** For Hibernate. */
  public OpeningColumn() {
    super(OpeningRecord.class);
  }
}
