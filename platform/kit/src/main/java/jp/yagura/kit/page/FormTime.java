package jp.yagura.kit.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A time without zone as {@code <input type="datetime-local">} sends it, such as {@code
 * 2026-11-23T09:10}, read in Asia/Tokyo.
 *
 * @param text as it was sent, without space around it; empty when nothing was
 * @param at the time; null when nothing was sent, and for what cannot be read
 */
public record FormTime(String text, @Nullable Instant at) {
  private static final int LAST_YEAR = 9999;

  /** Reads what a form sent; a year that no calendar on a desk has cannot be read. */
  public static FormTime read(@Nullable String sent) {
    String text = sent == null ? "" : sent.strip();
    try {
      LocalDateTime local = LocalDateTime.parse(text);
      boolean usual = local.getYear() >= 1 && local.getYear() <= LAST_YEAR;
      return new FormTime(text, usual ? local.atZone(Times.TOKYO).toInstant() : null);
    } catch (DateTimeException _) {
      return new FormTime(text, null);
    }
  }

  /** A time to the minute as such a field wants it; empty for none. */
  public static String write(@Nullable Instant at) {
    return at == null
        ? ""
        : LocalDateTime.ofInstant(at, Times.TOKYO).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** Whether something was sent that is no time. */
  public boolean unreadable() {
    return at == null && !text.isEmpty();
  }

  /**
   * The refusal of what is no time.
   *
   * @param field that it was sent in
   */
  public Optional<Refused> refuses(String field) {
    return unreadable()
        ? Optional.of(Refused.invalid(field, "report-time-unreadable"))
        : Optional.empty();
  }

  /** The same time with the offset of Japan; null when there is none. */
  public @Nullable OffsetDateTime offset() {
    return at == null ? null : at.atZone(Times.TOKYO).toOffsetDateTime();
  }
}
