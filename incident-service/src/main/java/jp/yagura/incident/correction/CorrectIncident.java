package jp.yagura.incident.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.CorrectIncidents;
import jp.yagura.incident.incident.Correction;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.incident.ReportedAccount;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.report.NameAccount;
import jp.yagura.incident.report.ReadReports;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.ReviseSteps;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is known of an incident, or makes it another type; its steps, its alarms and the
 * state of its accounts follow.
 */
@ApplicationScoped
public class CorrectIncident {
  private final CorrectIncidents incidents;
  private final IncidentAccess access;
  private final NameAccount accounts;
  private final ReadReports reports;
  private final Playbooks playbooks;
  private final ReviseSteps steps;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  CorrectIncident(
      CorrectIncidents incidents,
      IncidentAccess access,
      NameAccount accounts,
      ReadReports reports,
      Playbooks playbooks,
      ReviseSteps steps,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.incidents = incidents;
    this.access = access;
    this.accounts = accounts;
    this.reports = reports;
    this.playbooks = playbooks;
    this.steps = steps;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Corrects it. The field rules hold already.
   *
   * @param ifMatch the tag of the incident as the caller read it
   */
  @Transactional
  public Outcome<IncidentFacts> correct(IncidentId id, NewCorrection wanted, IfMatch ifMatch) {
    return switch (incidents.take(id, ifMatch)) {
      case Outcome.NotDone<IncidentFacts>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<IncidentFacts>(var before) -> {
        FrozenPlaybook playbook = playbooks.frozen(before.playbookId());
        List<Refused> refusals = new ArrayList<>();
        Correction better = better(before, wanted, before.ownAccountTaken(playbook), refusals);
        if (refusals.isEmpty() && better.none()) {
          refusals.add(Refused.conflict("nothing-corrected"));
        }
        if (!refusals.isEmpty()) {
          yield Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        IncidentFacts after = incidents.correct(id, better, playbook);
        ReviseSteps.Revised revised = steps.revise(after, playbook, playbook, now);
        Changes changes = Changes.between(before, after).and(revised);
        yield Outcome.done(recorded(before, revised, changes, wanted.reason(), playbook, false));
      }
    };
  }

  /**
   * Makes it another type, under the playbook that this has in the version of the guideline that it
   * began under.
   *
   * @param kind as in a report
   */
  @Transactional
  public Outcome<IncidentFacts> reclassify(
      IncidentId id, String kind, String reason, IfMatch ifMatch) {
    return switch (incidents.take(id, ifMatch)) {
      case Outcome.NotDone<IncidentFacts>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<IncidentFacts>(var before) -> {
        FrozenPlaybook former = playbooks.frozen(before.playbookId());
        Optional<PlaybookInForce> under = playbooks.ofVersion(before.profileVersion(), kind);
        Optional<IncidentKind> wanted = under.flatMap(it -> it.playbook().playbook().kind(kind));
        if (wanted.isEmpty()) {
          List<String> kinds = playbooks.kinds().stream().map(Playbooks.Kind::id).toList();
          yield Outcome.refused(Refused.invalid("kind", "one-of", String.join(", ", kinds)));
        }
        if (kind.equals(before.kind())) {
          yield Outcome.refused(Refused.invalid("kind", "kind-same"));
        }
        playbooks.freeze(under.get());
        IncidentKind from = former.playbook().kind(before.kind()).orElse(wanted.get());
        IncidentFacts after = incidents.reclassify(id, from, wanted.get(), under.get());
        FrozenPlaybook playbook = under.get().playbook();
        ReviseSteps.Revised revised = steps.revise(after, former, playbook, clock.instant());
        Changes changes = Changes.ofKind(from, wanted.get()).and(revised);
        yield Outcome.done(recorded(before, revised, changes, reason, playbook, true));
      }
    };
  }

  private IncidentFacts recorded(
      IncidentFacts before,
      ReviseSteps.Revised revised,
      Changes changes,
      String reason,
      FrozenPlaybook playbook,
      boolean reclassified) {
    IncidentFacts now = access.stepsRevised(before.id(), revised.nextDue());
    chronicle.record(
        new IncidentChange.Corrected(
            now.summary(),
            before.stage().wire(),
            reclassified,
            changes.text(),
            reason.strip(),
            now.canSignIn().wire(),
            description(now),
            playbook.playbook().alertFor(now.kind()).stream().map(OwnerRole::wire).toList(),
            clock.instant()),
        caller.actor());
    return now;
  }

  private Correction better(
      IncidentFacts before, NewCorrection wanted, boolean taken, List<Refused> refusals) {
    OffsetDateTime since = wanted.occurredAt();
    Instant at = since == null ? null : since.toInstant();
    OccurredAtPolicy.refuses("occurredAt", at, clock.instant()).ifPresent(refusals::add);
    ReportedAccount account = null;
    if (wanted.account() != null) {
      switch (accounts.name(wanted.account(), taken)) {
        case Outcome.Done<ReportedAccount>(var named) -> account = named;
        case Outcome.NotDone<ReportedAccount>(var more) -> refusals.addAll(more);
      }
    }
    boolean same =
        account != null
            && Objects.equals(account.id(), before.accountId())
            && account.label().equals(before.accountLabel());
    boolean sinceGiven = at != null || wanted.sinceUnknown();
    String description = wanted.description() == null ? "" : wanted.description().strip();
    return new Correction(
        same ? null : account,
        sinceGiven && !Objects.equals(at, before.occurredAt()) ? new Correction.Since(at) : null,
        wanted.canSignIn() == before.canSignIn() ? null : wanted.canSignIn(),
        description.isEmpty() || description.equals(description(before)) ? null : description,
        fakes(before, wanted.fakes()));
  }

  /** Null when they are what was known, looked at by the lead. */
  private static @Nullable List<String> fakes(IncidentFacts before, @Nullable List<String> wanted) {
    if (wanted == null) {
      return null;
    }
    List<String> now = wanted.stream().map(String::strip).distinct().toList();
    boolean looked = before.subjects().fakes().stream().allMatch(Subjects.Fake::confirmed);
    return looked && now.equals(before.subjects().fakeAddresses()) ? null : now;
  }

  /** What happened, as far as it is known. */
  String description(IncidentFacts incident) {
    String corrected = incident.description();
    return corrected != null
        ? corrected
        : reports.ofIncident(incident.id()).stream()
            .findFirst()
            .map(ReportView::description)
            .orElse("");
  }
}
