package jp.yagura.incident.watcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Addressee;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.WatchChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Lets whoever may see an incident watch it, or end that. To ask twice changes nothing. */
@ApplicationScoped
class WatchIncident {
  private final WatcherQueries watchers;
  private final IncidentAccess incidents;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  WatchIncident(
      WatcherQueries watchers,
      IncidentAccess incidents,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.watchers = watchers;
    this.incidents = incidents;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller watches from now on; refused where no address is known to write to. */
  @Transactional
  public Outcome<List<Watcher>> begin(IncidentId id) {
    Optional<IncidentFacts> incident = incidents.visible(id);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<String> email = caller.email();
    if (email.isEmpty()) {
      return Outcome.refused(Refused.conflict("watcher-without-address"));
    }
    Instant now = now();
    if (watchers.begin(id, caller.actor(), now).isPresent()) {
      var who = new Addressee(caller.subject(), caller.name(), email.get());
      String onlyOf = visibility.seesAll() ? null : incident.get().division();
      chronicle.record(
          new WatchChange.Began(incident.get().summary(), who, onlyOf, now), caller.actor());
    }
    return Outcome.done(watchers.of(id));
  }

  /** The caller watches no more. */
  @Transactional
  public Outcome<List<Watcher>> end(IncidentId id) {
    Optional<IncidentFacts> incident = incidents.visible(id);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Instant now = now();
    watchers
        .end(id, caller.subject(), now)
        .ifPresent(
            subject ->
                chronicle.record(
                    new WatchChange.Ended(incident.get().summary(), subject, now), caller.actor()));
    return Outcome.done(watchers.of(id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
