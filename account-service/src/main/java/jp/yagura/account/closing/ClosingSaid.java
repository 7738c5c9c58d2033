package jp.yagura.account.closing;

import java.util.Map;
import jp.yagura.account.procedure.StageSaid;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the end of an account.
 *
 * @param decidedBy role that decided, such as {@code head}; null means whom the guideline names
 * @param criterion which of the guideline's situations it is, such as {@code ACHIEVED}; null when
 *     the reason stands for itself
 * @param stages by the id of the stage, such as {@code CLOSING_REQUEST}
 */
public record ClosingSaid(
    @Nullable String decidedBy, @Nullable String criterion, Map<String, StageSaid> stages) {
  /** Nothing was said. */
  public static final ClosingSaid NOTHING = new ClosingSaid(null, null, Map.of());

  /** What is null or blank was not said. */
  public ClosingSaid {
    decidedBy = decidedBy == null || decidedBy.isBlank() ? null : decidedBy.strip();
    criterion = criterion == null || criterion.isBlank() ? null : criterion.strip();
    stages = StageSaid.given(stages);
  }
}
