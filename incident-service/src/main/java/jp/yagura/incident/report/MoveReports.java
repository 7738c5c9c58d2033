package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.incident.timeline.ReportRemoved;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Joins incidents and separates them again, and moves a report from one to another. Whatever is
 * joined can be separated; the histories stay with the incidents in which they were written.
 */
@ApplicationScoped
public class MoveReports {
  private final JoinIncidents incidents;
  private final JoinReport join;
  private final StartIncident start;
  private final ReportPolicy policy;
  private final Reports reports;
  private final ReportQueries queries;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  MoveReports(
      JoinIncidents incidents,
      JoinReport join,
      StartIncident start,
      ReportPolicy policy,
      Reports reports,
      ReportQueries queries,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.incidents = incidents;
    this.join = join;
    this.start = start;
    this.policy = policy;
    this.reports = reports;
    this.queries = queries;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * An incident goes on as another one, with all its reports.
   *
   * @param number of the other one, or of a report that belongs to it
   * @param ifMatch the tag of the incident as the caller read it
   * @return the one that it goes on as
   */
  @Transactional
  public Outcome<IncidentFacts> join(IncidentId from, String number, IfMatch ifMatch) {
    Optional<IncidentId> into = join.target(number.strip());
    Map<IncidentId, IncidentFacts> taken =
        incidents.take(Set.copyOf(List.of(from, into.orElse(from))));
    Optional<Refused> refused = refuses(taken.get(from), ifMatch).or(() -> refusesUnknown(into));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    if (Objects.requireNonNull(taken.get(from)).stage() == Stage.JOINED) {
      return Outcome.refused(Refused.conflict("incident-ended").with("stage", Stage.JOINED));
    }
    return brought(reports.opening(from), from, into.orElseThrow());
  }

  /**
   * A report goes to another incident; one that opened an incident takes it along.
   *
   * @param number of the incident, or of a report that belongs to it
   * @param ifMatch the tag of the incident that it belongs to, as the caller read it
   * @return the incident that it belongs to now
   */
  @Transactional
  public Outcome<IncidentFacts> move(UUID reportId, String number, IfMatch ifMatch) {
    Optional<IncidentId> into = join.target(number.strip());
    Taken taken = take(reportId, into.orElse(null));
    Optional<Refused> refused = refuses(taken, ifMatch).or(() -> refusesUnknown(into));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    return move(taken, into.orElseThrow());
  }

  private Outcome<IncidentFacts> move(Taken taken, IncidentId into) {
    Report report = taken.report();
    if (report.incidentId().equals(into)) {
      return Outcome.refused(Refused.invalid("into", "join-same"));
    }
    if (report.openedIncident().isPresent()) {
      return brought(report, report.openedIncident().get(), into);
    }
    Optional<Refused> ended =
        incidents.refuses(taken.one(into), taken.one(report.incidentId()).drill(), "into");
    if (ended.isPresent()) {
      return Outcome.refused(ended.get());
    }
    IncidentId before = report.incidentId();
    Outcome<ReportPolicy.Accepted> named = policy.check(report.said(), clock.instant());
    report.place(into);
    if (named instanceof Outcome.Done<ReportPolicy.Accepted>(var accepted)) {
      incidents.learn(into, accepted.subjects(report.id(), report.said().fakeUrl()), true);
    }
    recordMove(List.of(report), before, into);
    return Outcome.done(incidents.facts(into));
  }

  /**
   * A report goes on by itself: with the incident that it opened, or with a new one.
   *
   * @param ifMatch the tag of the incident that it belongs to, as the caller read it
   * @return the incident that it belongs to now
   */
  @Transactional
  public Outcome<IncidentFacts> separate(UUID reportId, IfMatch ifMatch) {
    Taken taken = take(reportId, null);
    Optional<Refused> refused = refuses(taken, ifMatch);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Report report = taken.report();
    IncidentId before = report.incidentId();
    Optional<IncidentId> own = report.openedIncident();
    if (own.isEmpty()) {
      return opened(report, before);
    }
    if (own.get().equals(before)) {
      return Outcome.refused(Refused.conflict("report-opened-it"));
    }
    List<Report> leaving = reports.locked(queries.brought(incidents.broughtBy(own.get()), before));
    List<IncidentId> way = incidents.way(own.get());
    leaving.forEach(it -> it.goesTo(own.get()));
    forgetOnTheWay(leaving, way, own.get(), before);
    IncidentChange change = incidents.separate(own.get(), taken.one(before).number());
    chronicle.record(change, caller.actor());
    leave(leaving, before, change.incident());
    // what it had brought along is part of it again
    leaving.stream()
        .filter(it -> !it.id().equals(reportId))
        .forEach(it -> join.added(change.incident(), it.number(), it.kind(), null, caller.actor()));
    return Outcome.done(incidents.facts(own.get()));
  }

  /** The incident of a report goes on as another, with what it has brought along so far. */
  private Outcome<IncidentFacts> brought(Report opening, IncidentId from, IncidentId into) {
    IncidentId before = opening.incidentId();
    List<Report> along = reports.locked(queries.brought(incidents.broughtBy(from), before));
    List<IncidentId> way = incidents.way(from);
    return switch (incidents.join(from, into, opening.id())) {
      case Outcome.NotDone<IncidentChange>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<IncidentChange>(var change) -> {
        along.forEach(it -> it.goesTo(into));
        forgetOnTheWay(along, way, from, before);
        // told first, so that an account that is in other hands stays marked in between
        recordMove(along, before.equals(from) ? null : before, into);
        chronicle.record(change, caller.actor());
        yield Outcome.done(incidents.facts(into));
      }
    };
  }

  private Outcome<IncidentFacts> opened(Report report, IncidentId before) {
    Instant now = clock.instant();
    return policy
        .check(report.said(), now)
        .map(
            accepted -> {
              IncidentSummary own =
                  start.start(
                      report.id(),
                      report.said(),
                      accepted,
                      report::number,
                      new Reporter(report.by(), null),
                      false,
                      now);
              IncidentId id = new IncidentId(own.incidentId());
              report.opens(id);
              leave(List.of(report), before, own);
              return incidents.facts(id);
            });
  }

  private void recordMove(List<Report> moved, @Nullable IncidentId before, IncidentId into) {
    IncidentSummary now = join.revised(into).summary();
    if (before != null) {
      leave(moved, before, now);
    }
    moved.forEach(it -> join.added(now, it.number(), it.kind(), null, caller.actor()));
  }

  private void leave(List<Report> gone, IncidentId before, IncidentSummary to) {
    Actor by = caller.actor();
    Instant now = clock.instant();
    List<UUID> ids = gone.stream().map(Report::id).toList();
    incidents.forget(before, ids);
    IncidentSummary left = join.revised(before).summary();
    gone.forEach(it -> chronicle.record(new ReportRemoved(left, it.number(), to, now), by));
  }

  /** An incident that stands between, for it had been joined in its turn, knows them no longer. */
  private void forgetOnTheWay(
      List<Report> gone, List<IncidentId> way, IncidentId own, IncidentId before) {
    List<UUID> ids = gone.stream().map(Report::id).toList();
    way.stream()
        .filter(it -> !it.equals(own) && !it.equals(before))
        .forEach(it -> incidents.forget(it, ids));
  }

  private static Optional<Refused> refusesUnknown(Optional<IncidentId> into) {
    return into.isPresent()
        ? Optional.empty()
        : Optional.of(Refused.invalid("into", "incident-number-unknown"));
  }

  private Optional<Refused> refuses(@Nullable IncidentFacts read, IfMatch ifMatch) {
    return read == null
        ? Optional.of(Refused.notFound())
        : ifMatch.refuses(read.version()).or(incidents::refusesUnlessLead);
  }

  private Optional<Refused> refuses(Taken taken, IfMatch ifMatch) {
    return taken.there()
        ? refuses(taken.one(taken.report().incidentId()), ifMatch)
        : Optional.of(Refused.stale());
  }

  /** The report with all incidents that it concerns, taken in hand before it. */
  private Taken take(UUID reportId, @Nullable IncidentId other) {
    ReportQueries.Membership seen =
        queries.membership(reportId).orElseThrow(() -> Refused.notFound().exception());
    Set<IncidentId> ids = new HashSet<>(Set.of(seen.incidentId()));
    if (seen.openedIncident() != null) {
      ids.addAll(incidents.way(seen.openedIncident()));
    }
    if (other != null) {
      ids.add(other);
    }
    Map<IncidentId, IncidentFacts> taken = incidents.take(ids);
    Report report = reports.locked(List.of(reportId)).getFirst();
    return new Taken(report, taken, seen.incidentId().equals(report.incidentId()));
  }

  private record Taken(Report report, Map<IncidentId, IncidentFacts> incidents, boolean there) {
    IncidentFacts one(IncidentId id) {
      return Objects.requireNonNull(incidents.get(id));
    }
  }
}
