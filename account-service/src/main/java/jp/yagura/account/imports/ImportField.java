package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a column of a list can mean to the register. Its name is that of the entry's field. */
public enum ImportField {
  PLATFORM("platform"),
  DISPLAY_NAME("displayName"),
  HANDLE("handle"),
  URL("url"),
  DIVISION("operatingDivision"),
  RESPONSIBLE("responsiblePerson"),
  PLATFORM_ID("platformId"),
  /** The day on which it was opened, long before the register knew it. */
  OPENED_ON("openedOn"),
  STATE("state");

  private final String wire;

  ImportField(String wire) {
    this.wire = wire;
  }

  /** The name that travels in requests and answers. */
  @JsonValue
  public String wire() {
    return wire;
  }

  static Optional<ImportField> of(String wire) {
    return Arrays.stream(values()).filter(field -> field.wire.equals(wire)).findFirst();
  }
}
