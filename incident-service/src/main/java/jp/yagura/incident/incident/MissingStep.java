package jp.yagura.incident.incident;

import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step that stands in the way.
 *
 * @param owner role that owns it: {@code pr}, {@code it}, {@code head}
 * @param clause the clause that demands it, or null for a product default
 */
public record MissingStep(String id, Text title, String owner, @Nullable String clause) {

  /** As the playbook has it. */
  public static MissingStep of(PlaybookStep step) {
    return new MissingStep(step.id(), step.title(), step.owner().wire(), step.clause());
  }
}
