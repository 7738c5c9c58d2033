package jp.yagura.guideline.wording;

import java.util.Map;
import java.util.Optional;

/** What this municipality calls its roles and forms. */
public record Vocabulary(Map<OwnerRole, Seat> seats, Map<String, Form> forms) {
  /**
   * The title of a role, such as 広報広聴課長.
   *
   * @throws IllegalArgumentException if the municipality has no such role; no owner in a loaded
   *     profile is such
   */
  public Text title(OwnerRole role) {
    return seat(role)
        .map(Seat::title)
        .orElseThrow(() -> new IllegalArgumentException("no seat for " + role.wire()));
  }

  public Optional<Seat> seat(OwnerRole role) {
    return Optional.ofNullable(seats.get(role));
  }

  /** A form by its id, such as {@code POLICY}, {@code APPLICATION}, {@code CLOSING}. */
  public Optional<Form> form(String id) {
    return Optional.ofNullable(forms.get(id));
  }
}
