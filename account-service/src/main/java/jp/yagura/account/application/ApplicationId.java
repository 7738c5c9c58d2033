package jp.yagura.account.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which application. */
@Embeddable
record ApplicationId(@Column(name = "id") UUID value) {

  static ApplicationId fresh() {
    return new ApplicationId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no application. */
  public static ApplicationId fromString(String text) {
    return new ApplicationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
