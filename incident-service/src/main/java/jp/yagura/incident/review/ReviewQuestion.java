package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.incident.incident.ClosingQuestion;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.step.Checklist;
import jp.yagura.incident.step.StepState;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.refusal.Refused;

/** Asks where the review says nothing: it was ticked off without a word, and nothing is planned. */
@ApplicationScoped
class ReviewQuestion implements ClosingQuestion {
  private final Checklist checklist;
  private final ReviewActions actions;

  ReviewQuestion(Checklist checklist, ReviewActions actions) {
    this.checklist = checklist;
    this.actions = actions;
  }

  @Override
  public Optional<Refused> asks(IncidentFacts incident) {
    List<StepView> reviews =
        checklist.of(incident).stream()
            .filter(it -> it.definition().phase() == Phase.REVIEW)
            .filter(it -> it.progress().applies() && it.progress().state() == StepState.DONE)
            .toList();
    boolean empty =
        !reviews.isEmpty()
            && reviews.stream().allMatch(ReviewQuestion::silent)
            && actions.ofIncident(incident.id()).isEmpty();
    return empty ? Optional.of(Refused.conflict("closing-without-review")) : Optional.empty();
  }

  private static boolean silent(StepView step) {
    String note = step.progress().note();
    return (note == null || note.isBlank())
        && step.progress().results().values().stream().allMatch(String::isBlank);
  }
}
