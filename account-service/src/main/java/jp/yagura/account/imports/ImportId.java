package jp.yagura.account.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which import. */
@Embeddable
public record ImportId(@Column(name = "id") UUID value) {

  static ImportId fresh() {
    return new ImportId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no import. */
  public static ImportId fromString(String text) {
    return new ImportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
