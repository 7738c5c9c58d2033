package jp.yagura.account.post;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.kit.store.JsonColumn;

/** Lists and maps of a post in columns. */
final class PostColumns {
  private PostColumns() {}

  /** Its accounts. */
  @Converter
  public static class Accounts extends JsonColumn<List<UUID>> {
    /** For Hibernate. */
    public Accounts() {
      super(new TypeReference<>() {});
    }
  }

  /** Why something found in it is meant. */
  @Converter
  public static class Reasons extends JsonColumn<Map<PostCheck.Kind, String>> {
    /** For Hibernate. */
    public Reasons() {
      super(new TypeReference<>() {});
    }
  }

  /** Where it stands. */
  @Converter
  public static class Addresses extends JsonColumn<List<PostAddress>> {
    /** For Hibernate. */
    public Addresses() {
      super(new TypeReference<>() {});
    }
  }
}
