package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.comment.AddComment;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.ResidentReportsDecided;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What PR makes of reports about one account. A decision is about the report that was seen and all
 * earlier ones; what comes later waits for another.
 */
@ApplicationScoped
class DecideResidentReports {
  private static final int LONGEST_REASON = 1000;

  private final ResidentReportQueries queries;
  private final OpenFromReports open;
  private final Playbooks playbooks;
  private final IncidentAccess incidents;
  private final AddComment comments;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  DecideResidentReports(
      ResidentReportQueries queries,
      OpenFromReports open,
      Playbooks playbooks,
      IncidentAccess incidents,
      AddComment comments,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.open = open;
    this.playbooks = playbooks;
    this.incidents = incidents;
    this.comments = comments;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * They become an incident, whose alarm goes out as that of any other.
   *
   * @param id of the newest report that was seen
   * @param kind as in a report by staff
   */
  @Transactional
  public Outcome<IncidentId> accept(UUID id, String kind) {
    List<ResidentReport> reports = waiting(id);
    if (reports.isEmpty()) {
      return Outcome.refused(Refused.conflict("resident-report-decided"));
    }
    Optional<Playbooks.Kind> chosen =
        playbooks.kinds().stream().filter(it -> it.id().equals(kind)).findFirst();
    if (chosen.isEmpty()) {
      List<String> kinds = playbooks.kinds().stream().map(Playbooks.Kind::id).toList();
      return Outcome.refused(Refused.invalid("kind", "one-of", String.join(", ", kinds)));
    }
    return open.open(reports, chosen.get(), caller.actor()).map(it -> it.incidentId());
  }

  /**
   * They belong to an incident that is there; it gets them as a comment.
   *
   * @param number of the incident, such as R8-0001
   */
  @Transactional
  public Outcome<IncidentId> join(UUID id, String number) {
    List<ResidentReport> reports = waiting(id);
    if (reports.isEmpty()) {
      return Outcome.refused(Refused.conflict("resident-report-decided"));
    }
    Optional<IncidentFacts> incident = incidents.byNumber(number.strip());
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.invalid("number", "incident-number-unknown"));
    }
    if (incident.get().drill()) {
      return Outcome.refused(Refused.invalid("number", "join-into-drill"));
    }
    IncidentId to = incident.get().id();
    return comments
        .quote(to, OpenFromReports.description(reports))
        .map(
            _ -> {
              decide(reports, "ACCEPTED", "joined", to, null);
              return to;
            });
  }

  /** There is nothing to do. */
  @Transactional
  public Outcome<UUID> dismiss(UUID id, String reason) {
    List<ResidentReport> reports = waiting(id);
    if (reports.isEmpty()) {
      return Outcome.refused(Refused.conflict("resident-report-decided"));
    }
    String text = reason.strip();
    Optional<Refused> wrong =
        text.isEmpty()
            ? Optional.of(Refused.invalid("reason", "reason-missing"))
            : CharacterCount.beyond("reason", text, LONGEST_REASON);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    decide(reports, "DISMISSED", "dismissed", null, text);
    return Outcome.done(id);
  }

  /** There may be something to do all the same: those that were dismissed together wait again. */
  @Transactional
  public Outcome<UUID> reopen(UUID id) {
    if (queries.byId(id).isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    int again =
        queries.dismissed(id).map(it -> queries.reopen(it.accountKey(), it.decidedAt())).orElse(0);
    if (again == 0) {
      return Outcome.refused(Refused.conflict("resident-report-not-dismissed"));
    }
    chronicle.record(new ResidentReportsDecided(id, "reopened", again, null, null), caller.actor());
    return Outcome.done(id);
  }

  /** The report and the earlier ones of its account that wait; nobody else decides meanwhile. */
  private List<ResidentReport> waiting(UUID id) {
    ResidentReport seen = queries.byId(id).orElseThrow(() -> Refused.notFound().exception());
    return queries.waiting(seen.accountKey(), seen.receivedAt());
  }

  private void decide(
      List<ResidentReport> reports,
      String state,
      String what,
      @Nullable IncidentId incident,
      @Nullable String reason) {
    Actor by = caller.actor();
    Instant now = clock.instant();
    List<UUID> ids = reports.stream().map(ResidentReport::id).toList();
    queries.decide(
        ids,
        state,
        incident == null ? null : incident.value(),
        new ResidentReportQueries.Decision(by.name(), now, reason));
    chronicle.record(
        new ResidentReportsDecided(ids.getLast(), what, ids.size(), incident, reason), by);
  }
}
