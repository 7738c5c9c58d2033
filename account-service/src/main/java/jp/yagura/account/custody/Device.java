package jp.yagura.account.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A device from which the account is used.
 *
 * @param what such as {@code iPhone 15}
 * @param holder who has it
 * @param lostOn the day in Japan since which it is lost; null while it is not
 */
record Device(String what, String holder, @Nullable LocalDate lostOn) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  Device {
    what = CustodyTexts.line(what);
    holder = CustodyTexts.line(holder);
  }
}
