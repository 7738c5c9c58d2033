package jp.yagura.incident.handover;

import java.util.List;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.people.Person;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Who has the incident and its steps in hand, and the form to hand them over.
 *
 * @param subjects what the reader may hand over
 * @param receivers who can be asked
 */
record HandoverPage(
    IncidentFacts incident,
    ReadHandovers.Card card,
    List<ReadHandovers.Giveable> subjects,
    List<Person> receivers,
    Input input) {

  /**
   * What came back, or what the form begins with.
   *
   * @param target the handover that was answered, or null
   * @param what a step's id, or {@code lead}
   * @param stale whether somebody else was faster
   */
  record Input(
      @Nullable HandoverId target,
      String what,
      String to,
      String note,
      String reason,
      FormErrors errors,
      boolean stale) {

    static Input nothing(String what) {
      return new Input(null, what, "", "", "", FormErrors.NONE, false);
    }
  }

  /** Whether this is chosen. */
  public boolean chosen(ReadHandovers.Giveable subject) {
    String id = subject.stepId();
    return input.what().equals(id == null ? HandoverForm.LEAD : id);
  }

  /** The sentence about a field of the form, or null. */
  public @Nullable String wrong(String field) {
    return input.target() == null ? input.errors().get(field) : null;
  }

  /** The sentence about why one declines, or null. */
  public @Nullable String wrongReason(HandoverId id) {
    return id.equals(input.target()) ? input.errors().get("reason") : null;
  }

  /** Why one declines, as it was sent. */
  public String reason(HandoverId id) {
    return id.equals(input.target()) ? input.reason() : "";
  }
}
