package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Locale;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done about the credentials of an account.
 *
 * @param what who left, or what was lost; null where it is about neither
 * @param since the day in Japan from which it is due; null where it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Due(DueReason reason, @Nullable String what, @Nullable LocalDate since) {
  private static final Words WORDS = Words.of("custody");

  static Due of(DueReason reason) {
    return new Due(reason, null, null);
  }

  /** Whether it is recommended only. */
  @JsonProperty
  boolean recommended() {
    return reason.recommended();
  }

  /** As a sentence with the remedy. */
  String sentence(Locale language) {
    String day = since == null ? "" : Times.day(since, language);
    return WORDS.get("due", language, reason, what, day);
  }
}
