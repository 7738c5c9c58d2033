package jp.yagura.guideline.playbook;

import java.util.List;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down when a step is done.
 *
 * @param mandatory whether the step cannot be done without it
 * @param choices for {@link Kind#CHOICE} only
 */
public record ResultField(
    String id, Text label, Kind kind, boolean mandatory, List<Choice> choices) {
  /** What may be written. DATE_TIME is ISO 8601 with offset. */
  public enum Kind {
    TEXT,
    DATE_TIME,
    PERSON,
    URL,
    NUMBER,
    YES_NO,
    CHOICE
  }

  /**
   * One value of a choice.
   *
   * @param needs id of the result of the same step that must be written down too when this is
   *     chosen; absent for most
   */
  public record Choice(String id, Text label, @Nullable String needs) {}
}
