package jp.yagura.account.procedure;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** One stage in a column. */
@Converter(autoApply = true)
public class PassedStageColumn extends JsonColumn<PassedStage> {
  /** For Hibernate. */
  public PassedStageColumn() {
    super(PassedStage.class);
  }
}
