package jp.yagura.incident.step;

import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.refusal.Refused;

/**
 * Which steps of an incident somebody may act on. A step of the IT division is acted on by the IT
 * division alone: nobody else can say what a malware check found. The lead (PR, or an administrator
 * in its place) acts on its own steps and, so that nothing waits for one person, on those of the
 * division concerned, whose head acts on them too.
 *
 * @param it whether it is somebody of the IT division
 * @param leads whether it is somebody who leads the response
 * @param heads whether it is the head of the division concerned
 */
record StepRights(Actor by, boolean it, boolean leads, boolean heads) {

  boolean mayAct(OwnerRole owner) {
    return switch (owner) {
      case IT -> it;
      case PR -> leads;
      case HEAD, STAFF -> leads || heads;
    };
  }

  /**
   * Empty when the step may be acted on.
   *
   * @param title what the municipality calls the owner
   */
  Optional<Refused> refuses(OwnerRole owner, Text title) {
    return mayAct(owner)
        ? Optional.empty()
        : Optional.of(Refused.forbidden("only-the-owner", title.ja()));
  }
}
