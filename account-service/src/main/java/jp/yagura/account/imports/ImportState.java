package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import is. */
public enum ImportState {
  /** The file is there; nothing is registered yet. */
  OPEN,
  /** What was chosen is registered. */
  DONE,
  /** What was registered was taken back. */
  UNDONE;

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
