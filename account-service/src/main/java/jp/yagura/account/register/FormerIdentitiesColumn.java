package jp.yagura.account.register;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import jp.yagura.kit.store.JsonColumn;

/** The former identities of an account in a column. */
@Converter
public class FormerIdentitiesColumn extends JsonColumn<List<FormerIdentity>> {
  /** For Hibernate. */
  public FormerIdentitiesColumn() {
    super(new TypeReference<>() {});
  }
}
