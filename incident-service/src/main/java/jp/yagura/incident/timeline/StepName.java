package jp.yagura.incident.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step as an entry names it.
 *
 * @param id in the playbook
 * @param clause that demands it, or null for a product default
 */
public record StepName(String id, Text title, @Nullable String clause) {

  /** As the playbook has it. */
  public static StepName of(PlaybookStep step) {
    return new StepName(step.id(), step.title(), step.clause());
  }

  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("step", id);
    details.put("title", title.ja());
    details.put("titleEn", title.en());
    if (clause != null) {
      details.put("clause", clause);
    }
    return details;
  }
}
