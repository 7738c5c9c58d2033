package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.EndDrillIncident;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Ends a drill, whatever is left undone: from then on nobody is told anything of it. */
@ApplicationScoped
class EndDrill {
  private static final int LONGEST = 4000;

  private final Drills drills;
  private final DrillInjects injects;
  private final EndDrillIncident incidents;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  EndDrill(
      Drills drills,
      DrillInjects injects,
      EndDrillIncident incidents,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.drills = drills;
    this.injects = injects;
    this.incidents = incidents;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Ends it.
   *
   * @param lessons what was learned, in a few sentences; may be empty
   * @param ifMatch the tag of the incident as the caller read it
   */
  @Transactional
  Outcome<IncidentFacts> end(IncidentId id, String lessons, IfMatch ifMatch) {
    String learned = lessons.strip();
    Optional<Refused> wrong =
        PlainTexts.hasControls(learned)
            ? Optional.of(Refused.invalid("lessons", "text-control-characters"))
            : CharacterCount.beyond("lessons", learned, LONGEST);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    return incidents.end(id, learned, ifMatch).map(after -> ended(after, learned));
  }

  private IncidentFacts ended(IncidentFacts after, String learned) {
    Actor by = caller.actor();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    drills.findByIdOptional(after.id()).ifPresent(drill -> drill.end(learned, by, now));
    injects.waiting(after.id()).forEach(it -> chronicle.record(it.skipped(by, now), by));
    return after;
  }
}
