package jp.yagura.incident.console.incident.around;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;
import jp.yagura.incident.timeline.TimelineItem;

/** Sorts the timeline for those who look for one thing in it. */
final class Sort {
  private static final Set<String> DECIDED =
      Set.of(
          "step-waived",
          "order-overridden",
          "notice-approved",
          "notice-published",
          "notice-withdrawn");

  private Sort() {}

  /** {@code {e.sort}}: comment, decision or other. */
  @TemplateExtension
  static String sort(TimelineItem entry) {
    if (entry.type().equals("comment")) {
      return "comment";
    }
    boolean moved = entry.type().startsWith("incident-") && !entry.type().endsWith("-reported");
    boolean graded = entry.type().startsWith("severity-");
    return moved || graded || DECIDED.contains(entry.type()) ? "decision" : "other";
  }
}
