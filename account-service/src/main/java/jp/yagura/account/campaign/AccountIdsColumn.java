package jp.yagura.account.campaign;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.JsonColumn;

/** The accounts of a campaign in a column. */
@Converter
public class AccountIdsColumn extends JsonColumn<List<UUID>> {
  /** For Hibernate. */
  public AccountIdsColumn() {
    super(new TypeReference<>() {});
  }
}
