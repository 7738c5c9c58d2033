package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.people.Person;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.HandoverChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Asks somebody to take over the lead of an incident or one of its steps. */
@ApplicationScoped
class OfferHandover {
  private final HandoverAccess parts;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  OfferHandover(
      HandoverAccess parts,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.parts = parts;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param stepId null for the lead of the incident
   * @param to the receiver's id at the identity provider
   */
  @Transactional
  public Outcome<HandoverView> offer(
      IncidentId id, @Nullable String stepId, String to, String note) {
    Optional<IncidentFacts> found = parts.incident(id);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    IncidentFacts incident = found.get();
    StepView step = parts.step(incident, stepId);
    if (stepId != null && step == null) {
      return Outcome.refused(Refused.invalid("stepId", "handover-step-unknown"));
    }
    Optional<Refused> refused =
        HandoverPolicy.refusesGiver(step, caller.subject(), visibility.leads())
            .or(() -> ended(incident))
            .or(() -> offered(id, stepId));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Person receiver =
        parts.receivers(incident).stream()
            .filter(it -> it.subject().equals(to))
            .findFirst()
            .orElse(null);
    List<Refused> refusals = new ArrayList<>();
    HandoverPolicy.refusesReceiver(receiver, incident, step, has(id, step, to))
        .ifPresent(refusals::add);
    HandoverPolicy.refusesNote(note).ifPresent(refusals::add);
    return refusals.isEmpty()
        ? Outcome.done(asked(incident, step, Objects.requireNonNull(receiver), note))
        : Outcome.refused(refusals);
  }

  private HandoverView asked(
      IncidentFacts incident, @Nullable StepView step, Person receiver, String note) {
    Actor by = caller.actor();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String stepId = step == null ? null : step.definition().id();
    Handover offer = Handover.offered(incident.id(), stepId, by, receiver, note, now);
    HandoverView view = parts.add(offer);
    chronicle.record(
        new HandoverChange.Offered(
            incident.summary(),
            HandoverNames.of(view, step, by.name()),
            by,
            Objects.requireNonNull(receiver.addressee()),
            view.note(),
            now),
        by);
    return view;
  }

  private static Optional<Refused> ended(IncidentFacts incident) {
    return incident.stage().ended()
        ? Optional.of(Refused.conflict("incident-ended").with("stage", incident.stage()))
        : Optional.empty();
  }

  private Optional<Refused> offered(IncidentId id, @Nullable String stepId) {
    return parts.offered(id, stepId)
        ? Optional.of(Refused.conflict("handover-offered-already"))
        : Optional.empty();
  }

  private boolean has(IncidentId id, @Nullable StepView step, String subject) {
    return step == null
        ? parts.lead(id).filter(it -> it.subject().equals(subject)).isPresent()
        : HandoverPolicy.has(step, subject);
  }
}
