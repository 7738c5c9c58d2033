package jp.yagura.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The place after a row in a list that is sorted by a time and an id. Opaque to callers; survives
 * rows that come and go.
 *
 * @param at the row's time, in microseconds
 */
public record Cursor(Instant at, UUID id) {
  /** In microseconds, the year 9999: the database knows times beyond it, but not all of Java's. */
  private static final long TOO_LATE = 253_370_764_800_000_000L;

  /** The form in which a cursor travels. */
  public String text() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((micros + "/" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the query parameter {@code cursor}.
   *
   * @return null when there was none
   */
  public static @Nullable Cursor parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int slash = plain.indexOf('/');
      long micros = Long.parseLong(plain.substring(0, slash));
      if (micros >= 0 && micros < TOO_LATE) {
        return new Cursor(
            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
            UUID.fromString(plain.substring(slash + 1)));
      }
    } catch (RuntimeException _) {
      // refused below
    }
    throw Refused.invalid("cursor", "cursor-unreadable").exception();
  }

  /**
   * Reads the query parameter {@code limit}.
   *
   * @param asked null for the usual size
   */
  public static int limit(@Nullable Integer asked, int usual, int most) {
    if (asked == null) {
      return usual;
    }
    if (asked < 1 || asked > most) {
      throw Refused.invalid("limit", "limit-out-of-range", 1, most).exception();
    }
    return asked;
  }

  /**
   * Reads the query parameter {@code limit} as it was written, so that what is no number is told
   * with its field.
   */
  public static int limit(@Nullable String asked, int usual, int most) {
    if (asked == null || asked.isBlank()) {
      return usual;
    }
    if (!asked.matches("[0-9]{1,6}")) {
      throw Refused.invalid("limit", "limit-out-of-range", 1, most).exception();
    }
    return limit(Integer.valueOf(asked), usual, most);
  }
}
