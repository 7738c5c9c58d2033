package jp.yagura.account.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which finding. */
@Embeddable
public record FindingId(@Column(name = "id") UUID value) {

  static FindingId fresh() {
    return new FindingId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no finding. */
  public static FindingId fromString(String text) {
    return new FindingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
