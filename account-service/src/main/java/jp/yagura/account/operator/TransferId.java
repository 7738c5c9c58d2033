package jp.yagura.account.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which transfer of an account. */
@Embeddable
record TransferId(@Column(name = "id") UUID value) {

  static TransferId fresh() {
    return new TransferId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no transfer. */
  public static TransferId fromString(String text) {
    return new TransferId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
