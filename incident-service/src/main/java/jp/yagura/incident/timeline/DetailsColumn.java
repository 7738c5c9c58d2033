package jp.yagura.incident.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import jp.yagura.kit.store.JsonColumn;

/** The values of an entry, by their names. */
@Converter
class DetailsColumn extends JsonColumn<Map<String, String>> {
  DetailsColumn() {
    super(new TypeReference<>() {});
  }
}
