package jp.yagura.kit.web;

/**
 * The rule for texts that people send: line breaks and tabs are welcome, other control characters
 * are not.
 */
public final class PlainTexts {
  private PlainTexts() {}

  /** Whether the text holds a control character or half of a surrogate pair. */
  public static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                    || Character.getType(c) == Character.SURROGATE);
  }
}
