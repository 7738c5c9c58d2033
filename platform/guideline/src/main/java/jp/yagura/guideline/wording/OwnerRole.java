package jp.yagura.guideline.wording;

import java.util.Locale;
import java.util.Optional;

/** Who acts: 所属長, 広報主管, 情報システム主管, 担当者. What they are called is in the vocabulary. */
public enum OwnerRole {
  HEAD,
  PR,
  IT,
  STAFF;

  /** The name in tokens, events and YAML: {@code head}, {@code pr}, {@code it}, {@code staff}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a wire name in any case; empty for anything else, such as {@code auditor}. */
  public static Optional<OwnerRole> of(String wire) {
    for (OwnerRole role : values()) {
      if (role.name().equalsIgnoreCase(wire)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
