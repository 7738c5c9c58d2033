package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.HandoverChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Takes the lead of an incident, as whoever leads the response may at any time. */
@ApplicationScoped
class TakeLead {
  private final HandoverAccess access;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  TakeLead(
      HandoverAccess access,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.access = access;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller leads from now on; to ask twice changes nothing. */
  @Transactional
  public Outcome<IncidentLead> take(IncidentId id) {
    Optional<IncidentFacts> incident = access.incident(id);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    if (!visibility.leads()) {
      return Outcome.refused(Refused.forbidden("only-the-lead"));
    }
    if (incident.get().stage().ended()) {
      return Outcome.refused(
          Refused.conflict("incident-ended").with("stage", incident.get().stage()));
    }
    Actor by = caller.actor();
    Optional<IncidentLead> before = access.lead(id);
    if (before.filter(it -> it.subject().equals(by.subject())).isPresent()) {
      return Outcome.done(before.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    HandoverView taken = access.add(Handover.leadTaken(id, by, now));
    chronicle.record(
        new HandoverChange.LeadTaken(
            incident.get().summary(),
            HandoverNames.of(taken, null, before.map(IncidentLead::name).orElse("")),
            now),
        by);
    return Outcome.done(new IncidentLead(id, by.subject(), by.name(), by.division(), now));
  }
}
