package jp.yagura.account.closing;

import java.util.Map;
import jp.yagura.account.procedure.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the end of an account.
 *
 * @param decidedBy role that decided, such as {@code head}; null means whom the guideline names
 * @param criterion which of the guideline's situations it is, such as {@code ACHIEVED}; null when
 *     the reason stands for itself
 * @param stages by the id of the stage, such as {@code CLOSING_REQUEST}
 */
public record ClosingAnswers(
    @Nullable String decidedBy, @Nullable String criterion, Map<String, StageAnswer> stages) {
  /** Nothing was said. */
  public static final ClosingAnswers NOTHING = new ClosingAnswers(null, null, Map.of());

  /** What is null or blank was not said. */
  public ClosingAnswers {
    decidedBy = decidedBy == null || decidedBy.isBlank() ? null : decidedBy.strip();
    criterion = criterion == null || criterion.isBlank() ? null : criterion.strip();
    stages = StageAnswer.given(stages);
  }

  /** What was typed into a form. */
  static ClosingAnswers typed(Map<String, String> fields) {
    return new ClosingAnswers(
        fields.get("closing.decidedBy"),
        fields.get("closing.criterion"),
        StageAnswer.typed(fields, "closing"));
  }
}
