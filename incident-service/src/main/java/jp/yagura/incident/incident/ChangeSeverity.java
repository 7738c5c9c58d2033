package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Grades an incident anew. What it begins with is a product default by kind, so the lead may change
 * it at any time, with a reason.
 */
@ApplicationScoped
public class ChangeSeverity {
  private final IncidentDesk desk;
  private final MovePolicy policy;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangeSeverity(
      IncidentDesk desk,
      MovePolicy policy,
      Timeline timeline,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.clock = clock;
    this.desk = desk;
    this.policy = policy;
    this.timeline = timeline;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Does it.
   *
   * @param wire the new severity, such as {@code high}
   * @param ifMatch the tag of the incident as the caller read it
   */
  @Transactional
  public Outcome<IncidentFacts> change(
      UUID id, @Nullable String wire, @Nullable String reason, @Nullable String ifMatch) {
    Optional<IncidentFacts> found = desk.take(id);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Severity> severity = Severity.of(wire);
    Optional<Refused> refused =
        Version.mismatch(ifMatch, found.get().version())
            .or(() -> policy.refusesGrade(found.get(), severity.orElse(null), reason));
    return refused.isPresent()
        ? Outcome.refused(refused.get())
        : Outcome.done(changed(found.get(), severity.orElseThrow(), String.valueOf(reason)));
  }

  private IncidentFacts changed(IncidentFacts before, Severity severity, String reason) {
    Actor by = caller.actor();
    Map<String, String> details =
        Map.of("from", before.severity().wire(), "to", severity.wire(), "reason", reason.strip());
    String told = "severity-" + severity.wire();
    timeline.add(before.id(), EntryType.of(told), by, clock.instant(), details);
    audit.record(by, "severity-changed", "incident", before.id(), details);
    return desk.grade(before.id(), severity);
  }
}
