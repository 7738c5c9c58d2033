package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.StepFunction;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.Checklist;

/** The step of the playbook that a publication fulfils. */
@ApplicationScoped
public class NoticeStep {
  private final Playbooks playbooks;
  private final Checklist checklist;

  NoticeStep(Playbooks playbooks, Checklist checklist) {
    this.playbooks = playbooks;
    this.checklist = checklist;
  }

  /** Its id in the playbook that an incident began under; empty when that has none. */
  public Optional<String> in(UUID playbookId) {
    return playbooks
        .frozen(playbookId)
        .playbook()
        .fulfilling(StepFunction.SITE_NOTICE)
        .map(PlaybookStep::id);
  }

  /** Its id where the incident has it and it is still to be done. */
  Optional<String> open(IncidentFacts incident) {
    return in(incident.playbookId())
        .filter(
            id ->
                checklist.of(incident).stream()
                    .filter(step -> step.definition().id().equals(id))
                    .anyMatch(
                        step -> step.progress().applies() && !step.progress().state().settled()));
  }
}
