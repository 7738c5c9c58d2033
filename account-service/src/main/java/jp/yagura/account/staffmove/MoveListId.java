package jp.yagura.account.staffmove;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which list of moves. */
@Embeddable
public record MoveListId(@Column(name = "id") UUID value) {

  static MoveListId fresh() {
    return new MoveListId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no list. */
  public static MoveListId fromString(String text) {
    return new MoveListId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
