package jp.yagura.account.register.list;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/**
 * The place after an account in a list of some order. Opaque to callers; survives accounts that
 * come.
 *
 * @param value what the order goes by, as text
 */
public record ListCursor(AccountSort sort, String value, UUID id) {
  private static final Instant TOO_LATE = Instant.parse("9999-01-01T00:00:00Z");

  /** The form in which it travels. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((sort.wire() + "/" + id + "/" + value).getBytes(StandardCharsets.UTF_8));
  }

  /** The value as the database compares it. */
  public Object compared() {
    return sort.time() ? Instant.parse(value) : value;
  }

  /** Whether the database can compare it: not every time is one of its, nor every text. */
  private boolean comparable() {
    return compared() instanceof Instant at
        ? !at.isBefore(Instant.EPOCH) && at.isBefore(TOO_LATE)
        : !PlainTexts.hasControls(value);
  }

  /**
   * Reads the query parameter {@code cursor}, which belongs to one order only.
   *
   * @return null when there was none
   */
  public static @Nullable ListCursor parse(@Nullable String text, AccountSort sort) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split("/", 3);
      ListCursor place = new ListCursor(sort, parts[2], UUID.fromString(parts[1]));
      if (parts[0].equals(sort.wire()) && place.comparable()) {
        return place;
      }
    } catch (RuntimeException _) {
      // refused below
    }
    throw Refused.invalid("cursor", "cursor-unreadable").exception();
  }
}
