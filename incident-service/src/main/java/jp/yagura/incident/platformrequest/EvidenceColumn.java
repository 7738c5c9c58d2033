package jp.yagura.incident.platformrequest;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.JsonColumn;

/** Ids of pictures. */
@Converter
class EvidenceColumn extends JsonColumn<List<UUID>> {
  EvidenceColumn() {
    super(new TypeReference<>() {});
  }
}
