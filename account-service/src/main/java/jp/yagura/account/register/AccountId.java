package jp.yagura.account.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which account. */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) {

  static AccountId fresh() {
    return new AccountId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no account. */
  public static AccountId fromString(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
