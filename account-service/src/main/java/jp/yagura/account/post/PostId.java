package jp.yagura.account.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which post. */
@Embeddable
public record PostId(@Column(name = "id") UUID value) {

  static PostId fresh() {
    return new PostId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no post. */
  public static PostId fromString(String text) {
    return new PostId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
