package jp.yagura.incident.step;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import jp.yagura.kit.store.JsonColumn;

/** What was written down, by the id of the result field. */
@Converter
class ResultsColumn extends JsonColumn<Map<String, String>> {
  ResultsColumn() {
    super(new TypeReference<>() {});
  }
}
