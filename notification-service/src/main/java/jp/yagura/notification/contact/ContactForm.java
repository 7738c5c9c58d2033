package jp.yagura.notification.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the API takes for a contact.
 *
 * @param division only for the role {@code head}: the division whose accounts it is about
 * @param english true adds an English part to the mails
 */
record ContactForm(
    @NotNull ContactRole role,
    @NotNull Seat seat,
    @Size(max = 100) @Nullable String division,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Email @Size(max = 254) String address,
    @NotNull Channel channel,
    boolean english) {

  /**
   * Addresses are compared without case; mailboxes that tell case apart do not exist in practice.
   */
  String plainAddress() {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  @Nullable String divisionOrNull() {
    return division == null || division.isBlank() ? null : division.strip();
  }
}
