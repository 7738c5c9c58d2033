package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Tells of what was done with a step: the timeline and the audit log. */
@ApplicationScoped
class TellStep {
  private final Timeline timeline;
  private final Audit audit;

  TellStep(Timeline timeline, Audit audit) {
    this.timeline = timeline;
    this.audit = audit;
  }

  void told(UUID incidentId, PlaybookStep step, StepAct act, Actor by, Instant at) {
    Map<String, String> details = named(step);
    switch (act) {
      case StepAct.Start _ -> {}
      case StepAct.Take taken -> put(details, "from", taken.from());
      case StepAct.Do done -> {
        put(details, "note", done.note());
        done.results().forEach((id, value) -> details.put("result." + id, value));
      }
      case StepAct.Waive waived -> details.put("reason", waived.reason());
      case StepAct.Undo undone -> put(details, "reason", undone.reason());
    }
    write(incidentId, act.done(), by, at, details);
  }

  void overridden(UUID incidentId, PlaybookStep step, String reason, Actor by, Instant at) {
    Map<String, String> details = named(step);
    details.put("reason", reason);
    details.put("first", String.join(",", step.requires()));
    write(incidentId, "order-overridden", by, at, details);
  }

  static Map<String, String> named(PlaybookStep step) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("step", step.id());
    details.put("title", step.title().ja());
    details.put("titleEn", step.title().en());
    put(details, "clause", step.clause());
    return details;
  }

  private void write(
      UUID incidentId, String what, Actor by, Instant at, Map<String, String> details) {
    timeline.add(incidentId, EntryType.of(what), by, at, details);
    audit.record(by, what, "incident", incidentId, details);
  }

  private static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
