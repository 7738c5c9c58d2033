package jp.yagura.account.application;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** What is written in an application, in a column. */
@Converter(autoApply = true)
public class ApplicationContentColumn extends JsonColumn<ApplicationContent> {
  /** For Hibernate. */
  public ApplicationContentColumn() {
    super(ApplicationContent.class);
  }
}
