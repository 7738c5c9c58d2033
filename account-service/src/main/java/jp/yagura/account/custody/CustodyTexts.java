package jp.yagura.account.custody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was left out is empty; nothing begins or ends with spaces. */
final class CustodyTexts {
  private CustodyTexts() {}

  static String line(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** The lines, without those that are empty. */
  static List<String> lines(@Nullable List<String> lines) {
    return list(lines).stream().map(CustodyTexts::line).filter(it -> !it.isEmpty()).toList();
  }

  /** A list with what was sent, null included: the rules of the body name it. */
  static <T> List<T> list(@Nullable List<T> sent) {
    return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
  }
}
