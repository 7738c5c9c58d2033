package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.playbook.StepFunction;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.Checklist;
import jp.yagura.kit.page.Times;

/** The step of the playbook that asks to inform the press (NGS-10.1, FJI-10.2b). */
@ApplicationScoped
public class PressStep {
  private final Playbooks playbooks;
  private final Checklist checklist;
  private final ReadPressProvisions provisions;

  PressStep(Playbooks playbooks, Checklist checklist, ReadPressProvisions provisions) {
    this.playbooks = playbooks;
    this.checklist = checklist;
    this.provisions = provisions;
  }

  /** In the playbook that the incident began under; empty when that has none. */
  Optional<PlaybookStep> in(IncidentFacts incident) {
    return playbooks
        .frozen(incident.playbookId())
        .playbook()
        .fulfilling(StepFunction.PRESS_PROVISION);
  }

  /** Its id where it is still to be done. */
  Optional<String> open(IncidentFacts incident) {
    return in(incident)
        .map(PlaybookStep::id)
        .filter(
            id ->
                checklist.of(incident).stream()
                    .filter(step -> step.definition().id().equals(id))
                    .anyMatch(
                        step -> step.progress().applies() && !step.progress().state().settled()));
  }

  /** Values for its result fields, by step and field: when it was given first, and to whom. */
  public Map<String, Map<String, String>> prefill(IncidentFacts incident) {
    Optional<PlaybookStep> step = in(incident);
    List<PressProvisionView> given =
        step.isEmpty() ? List.of() : provisions.ofIncident(incident.id());
    if (given.isEmpty()) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>();
    LocalDateTime at = LocalDateTime.ofInstant(given.getFirst().at(), Times.TOKYO);
    step.get()
        .result(ResultField.Kind.DATE_TIME)
        .ifPresent(field -> values.put(field.id(), at.truncatedTo(ChronoUnit.MINUTES).toString()));
    step.get()
        .result(ResultField.Kind.TEXT)
        .ifPresent(
            field ->
                values.put(
                    field.id(),
                    given.stream()
                        .map(PressProvisionView::recipient)
                        .distinct()
                        .collect(Collectors.joining("、"))));
    return Map.of(step.get().id(), values);
  }
}
