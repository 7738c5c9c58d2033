package jp.yagura.guideline.yaml;

import java.util.Comparator;
import java.util.Locale;
import jp.yagura.guideline.wording.Text;

/**
 * One fault in a file.
 *
 * @param path where in the document, such as {@code playbooks.HIJACK.steps[2].requires[0]}
 * @param rule the name of the broken rule, such as {@code unknown-key}
 * @param message what is wrong and what is expected
 */
public record Problem(Position position, String path, String rule, Text message) {
  /** In the order in which a reader of the file meets them. */
  public static final Comparator<Problem> READING_ORDER =
      Comparator.comparing((Problem it) -> it.position().file())
          .thenComparingInt(it -> it.position().line())
          .thenComparingInt(it -> it.position().column())
          .thenComparing(Problem::rule);

  /** One line for people: file, line, column, path, sentence, rule. */
  public String line(Locale locale) {
    return position + " " + path + ": " + message.in(locale) + " [" + rule + "]";
  }

  @Override
  public String toString() {
    return line(Locale.JAPANESE);
  }
}
