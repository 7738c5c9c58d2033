package jp.yagura.account.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is written down with a stage.
 *
 * @param words the outcome of a consultation, or a remark
 * @param reference number of the paper, where there is one
 * @param weighed what was weighed, by the id of the thing
 * @param on the day on which it was done, as ISO 8601; null is today. Another day only by PR
 * @param late why it is entered on a later day
 */
record StageWords(
    @Nullable String words,
    @Nullable String reference,
    Map<String, String> weighed,
    @Nullable String on,
    @Nullable String late) {
  /** Nothing. */
  static final StageWords NONE = new StageWords(null, null, Map.of(), null, null);

  /** Blank is nothing. */
  @SuppressWarnings("NullAway") // JSON may leave anything out
  StageWords {
    words = orNull(words);
    reference = orNull(reference);
    weighed = weighed == null ? new LinkedHashMap<>() : new LinkedHashMap<>(weighed);
    weighed.values().removeIf(Objects::isNull);
    weighed.values().removeIf(String::isBlank);
    on = orNull(on);
    late = orNull(late);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
