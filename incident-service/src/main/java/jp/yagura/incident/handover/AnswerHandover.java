package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.step.StepAct;
import jp.yagura.incident.step.StepView;
import jp.yagura.incident.step.WorkOnStep;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.HandoverChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Takes over what was offered, declines it, or takes the question back. */
@ApplicationScoped
class AnswerHandover {
  private final HandoverAccess parts;
  private final WorkOnStep steps;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  AnswerHandover(
      HandoverAccess parts,
      WorkOnStep steps,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.parts = parts;
    this.steps = steps;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** An answer. */
  sealed interface Answer {
    record Accept() implements Answer {}

    /**
     * Not by this person.
     *
     * @param reason may be left out
     */
    record Decline(@Nullable String reason) implements Answer {}

    /** Nobody is asked any more. */
    record Withdraw() implements Answer {}
  }

  /**
   * Answers.
   *
   * @param ifMatch the tag of the handover as the caller read it
   */
  @Transactional
  public Outcome<HandoverView> answer(
      IncidentId incidentId, HandoverId id, Answer answer, IfMatch ifMatch) {
    Optional<IncidentFacts> incident = parts.incident(incidentId);
    Optional<Handover> found = incident.flatMap(_ -> parts.find(incidentId, id));
    if (incident.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Handover handover = found.get();
    Actor by = caller.actor();
    Optional<Refused> refused =
        ifMatch
            .refuses(handover.view().version())
            .or(
                () ->
                    answer instanceof Answer.Withdraw
                        ? handover.refusesWithdrawing(by, visibility.leads())
                        : handover.refusesAnswer(by))
            .or(
                () ->
                    answer instanceof Answer.Decline it
                        ? HandoverPolicy.refusesReason(it.reason())
                        : Optional.empty());
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    StepView step = parts.step(incident.get(), handover.view().stepId());
    return switch (answer) {
      case Answer.Accept _ -> accepted(incident.get(), handover, step, now);
      case Answer.Decline it -> {
        handover.decline(it.reason(), now);
        yield Outcome.done(
            recorded(
                handover,
                new HandoverChange.Declined(
                    incident.get().summary(),
                    HandoverNames.of(handover.view(), step, handover.view().from().name()),
                    giver(handover),
                    handover.view().reason(),
                    now)));
      }
      case Answer.Withdraw _ -> {
        handover.withdraw(now);
        yield Outcome.done(
            recorded(
                handover,
                new HandoverChange.Withdrawn(
                    incident.get().summary(),
                    HandoverNames.of(handover.view(), step, handover.view().from().name()),
                    now)));
      }
    };
  }

  private Outcome<HandoverView> accepted(
      IncidentFacts incident, Handover handover, @Nullable StepView step, Instant now) {
    if (incident.stage().ended()) {
      return Outcome.refused(Refused.conflict("incident-ended").with("stage", incident.stage()));
    }
    String stepId = handover.view().stepId();
    if (stepId != null) {
      if (step == null || !HandoverPolicy.inHand(step)) {
        return Outcome.refused(Refused.conflict("handover-step-not-in-hand"));
      }
      Outcome<StepView> taken =
          steps.work(incident.id(), stepId, new StepAct.Take(), IfMatch.fromString("*"));
      if (taken instanceof Outcome.NotDone<StepView>(List<Refused> refusals)) {
        return Outcome.refused(refusals);
      }
    } else if (!visibility.leads()) {
      return Outcome.refused(Refused.forbidden("only-the-lead"));
    }
    String before =
        stepId == null
            ? parts.lead(incident.id()).map(IncidentLead::name).orElse("")
            : handover.view().from().name();
    handover.accept(now);
    return Outcome.done(
        recorded(
            handover,
            new HandoverChange.Accepted(
                incident.summary(),
                HandoverNames.of(handover.view(), step, before),
                giver(handover),
                now)));
  }

  private @Nullable Addressee giver(Handover handover) {
    return parts
        .person(handover.view().from().subject())
        .flatMap(it -> Optional.ofNullable(it.addressee()))
        .orElse(null);
  }

  private HandoverView recorded(Handover handover, HandoverChange change) {
    chronicle.record(change, caller.actor());
    parts.flush();
    return handover.view();
  }
}
