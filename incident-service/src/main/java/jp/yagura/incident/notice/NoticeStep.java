package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.step.Checklist;

/** The step of the playbook that a publication fulfils. */
@ApplicationScoped
public class NoticeStep {
  private static final String ID = "SITE_NOTICE";
  private final Checklist checklist;

  NoticeStep(Checklist checklist) {
    this.checklist = checklist;
  }

  /** Whether the incident has it and it is still to be done. */
  boolean isOpen(IncidentFacts incident) {
    return checklist.of(incident).stream()
        .filter(step -> step.definition().id().equals(ID))
        .anyMatch(step -> step.progress().applies() && !step.progress().state().settled());
  }
}
