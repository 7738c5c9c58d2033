package jp.yagura.incident.accountcheck;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.kit.store.JsonColumn;

/** Names of what two accounts share, in a column. */
@Converter
class SharedKinds extends JsonColumn<List<String>> {
  SharedKinds() {
    super(new TypeReference<>() {});
  }
}
