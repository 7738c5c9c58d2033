package jp.yagura.incident.handover;

import java.util.Optional;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.people.Person;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What may be handed over, by whom and to whom. */
final class HandoverPolicy {
  private static final int LONGEST = 2000;

  private HandoverPolicy() {}

  /**
   * Who may ask: for the lead of an incident whoever leads the response, for a step also the one
   * who has it in hand.
   *
   * @param step null for the lead of the incident
   */
  static Optional<Refused> refusesGiver(@Nullable StepView step, String giver, boolean leads) {
    if (step == null) {
      return leads ? Optional.empty() : Optional.of(Refused.forbidden("only-the-lead"));
    }
    if (!inHand(step)) {
      return Optional.of(Refused.conflict("handover-step-not-in-hand"));
    }
    return leads || has(step, giver)
        ? Optional.empty()
        : Optional.of(Refused.forbidden("handover-by-holder-or-lead"));
  }

  /** Whether somebody has begun it and not ended it. */
  static boolean inHand(StepView step) {
    return step.progress().applies() && step.progress().state() == StepState.STARTED;
  }

  /** Whether this person has it. */
  static boolean has(StepView step, String subject) {
    var by = step.progress().by();
    return inHand(step) && by != null && by.subject().equals(subject);
  }

  /** Whether somebody can take it over: the same people who may act on it. */
  static boolean mayReceive(Person person, IncidentFacts incident, @Nullable StepView step) {
    boolean leads = person.is(Role.PR, Role.ADMIN);
    return switch (step == null ? "pr" : step.definition().owner()) {
      case "it" -> person.is(Role.IT);
      case "pr" -> leads;
      default -> leads || person.heads(incident.division());
    };
  }

  /**
   * Whether this person can be asked.
   *
   * @param person null when nobody is known by that id who may see the incident
   * @param has whether the person has it already
   */
  static Optional<Refused> refusesReceiver(
      @Nullable Person person, IncidentFacts incident, @Nullable StepView step, boolean has) {
    if (person == null) {
      return Optional.of(Refused.invalid("to", "handover-receiver-unknown"));
    }
    if (has) {
      return Optional.of(Refused.invalid("to", "handover-receiver-has-it"));
    }
    if (!mayReceive(person, incident, step)) {
      return Optional.of(Refused.invalid("to", "handover-receiver-not-allowed"));
    }
    return person.email() == null
        ? Optional.of(Refused.invalid("to", "handover-receiver-without-address"))
        : Optional.empty();
  }

  /** The receiver must know how things stand. */
  static Optional<Refused> refusesNote(String note) {
    return note.isBlank()
        ? Optional.of(Refused.invalid("note", "handover-note-missing"))
        : CharacterCount.beyond("note", note, LONGEST);
  }

  /** Why it is declined may be left out. */
  static Optional<Refused> refusesReason(@Nullable String reason) {
    return CharacterCount.beyond("reason", reason, LONGEST);
  }
}
