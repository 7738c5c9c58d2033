package jp.yagura.account.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.kit.store.JsonColumn;

/** The stages that were passed, in a column. */
@Converter
public class PassedStagesColumn extends JsonColumn<List<PassedStage>> {
  /** For Hibernate. */
  public PassedStagesColumn() {
    super(new TypeReference<>() {});
  }
}
