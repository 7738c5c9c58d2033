package jp.yagura.account.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * What the operation policy states about one item.
 *
 * @param id such as {@code PURPOSE}
 * @param label as the guideline calls the item
 * @param open whether residents may read it; false for where the credentials are kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyItem(
    String id, Text label, @Nullable String clause, String value, boolean open) {

  /** A value as people read it: a day is kept as 2030-03-31 (ISO 8601) and said as a date. */
  public static String said(String value, Locale language) {
    try {
      return Times.day(LocalDate.parse(value), language);
    } catch (DateTimeException _) {
      return value;
    }
  }
}
