package jp.yagura.notification.contacts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What the API and the form take for a contact.
 *
 * @param division only for the role {@code head}: the division whose accounts it is about
 * @param dutyFrom only for the seat {@code duty}: first day of the turn in Tokyo; null is open
 * @param dutyUntil last day of the turn; null is open
 * @param english true adds an English part to the mails
 */
public record ContactDetails(
    @NotNull ContactRole role,
    @NotNull Seat seat,
    @Characters(max = 100) @Nullable String division,
    @NotBlank @Characters(max = 100) String name,
    @NotBlank @Email @Characters(max = 254) String address,
    @NotNull Channel channel,
    boolean english,
    @Nullable LocalDate dutyFrom,
    @Nullable LocalDate dutyUntil) {

  /**
   * Addresses are compared without case; mailboxes that tell case apart do not exist in practice.
   */
  String plainAddress() {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  boolean hasTurn() {
    return dutyFrom != null || dutyUntil != null;
  }

  boolean turnIsBackwards() {
    return dutyFrom != null && dutyUntil != null && dutyUntil.isBefore(dutyFrom);
  }

  @Nullable String divisionOrNull() {
    return division == null || division.isBlank() ? null : division.strip();
  }
}
