package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Whether an act is allowed: by the lead, in this stage, with a reason, with every step done. */
@ApplicationScoped
class MovePolicy {
  private static final int LONGEST = 4000;
  private final VisibilityPolicy access;
  private final Instance<ClosingCondition> conditions;

  MovePolicy(VisibilityPolicy access, Instance<ClosingCondition> conditions) {
    this.access = access;
    this.conditions = conditions;
  }

  Optional<Refused> refuses(Act act, IncidentFacts incident, @Nullable String words) {
    if (!access.leads()) {
      return Optional.of(Refused.forbidden("only-the-lead"));
    }
    if (act.needsReason() && (words == null || words.isBlank())) {
      return Optional.of(Refused.invalid("reason", "reason-missing"));
    }
    if (words != null && words.length() > LONGEST) {
      String field = act.needsReason() ? "reason" : "closingText";
      return Optional.of(Refused.invalid(field, "text-too-long", LONGEST));
    }
    List<MissingStep> missing = act == Act.CLOSE ? missing(incident) : List.of();
    if (incident.stage().after(act).isEmpty()) {
      return Optional.of(notNow(act, incident.stage(), missing));
    }
    if (!missing.isEmpty()) {
      return Optional.of(stepsMissing(missing));
    }
    return Optional.empty();
  }

  /** Whether an incident may be graded so: by the lead, with a reason, while it goes on. */
  Optional<Refused> refusesGrade(
      IncidentFacts incident, @Nullable Severity severity, @Nullable String reason) {
    if (!access.leads()) {
      return Optional.of(Refused.forbidden("only-the-lead"));
    }
    if (incident.stage().ended()) {
      return Optional.of(Refused.conflict("incident-ended").with("stage", incident.stage()));
    }
    if (severity == null || severity == incident.severity()) {
      return Optional.of(Refused.invalid("severity", "severity-same"));
    }
    if (reason == null || reason.isBlank()) {
      return Optional.of(Refused.invalid("reason", "reason-missing"));
    }
    return reason.length() > LONGEST
        ? Optional.of(Refused.invalid("reason", "text-too-long", LONGEST))
        : Optional.empty();
  }

  private List<MissingStep> missing(IncidentFacts incident) {
    return conditions.stream().flatMap(it -> it.missing(incident).stream()).toList();
  }

  private static Refused notNow(Act act, Stage stage, List<MissingStep> missing) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("stage", stage);
    details.put("allowed", List.copyOf(stage.acts()));
    if (act == Act.CLOSE) {
      details.put("missing", missing);
    }
    String code = "stage-forbids-" + act.wire();
    return new Refused(Refused.Reason.CONFLICT, code, null, null, List.of(), details);
  }

  private static Refused stepsMissing(List<MissingStep> missing) {
    @Nullable String clause =
        missing.stream().map(MissingStep::clause).filter(Objects::nonNull).findFirst().orElse(null);
    return Refused.conflict("steps-missing", missing.size()).under(clause).with("missing", missing);
  }
}
