package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.OpenIncident;
import jp.yagura.incident.incident.Opening;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.FreezeSteps;
import jp.yagura.kit.access.CurrentCaller;

/** Opens the incident of a report, with the steps of the playbook in force. */
@ApplicationScoped
class OpenCase {
  private static final String NO_DIVISION = "所属不明";
  private final Playbooks playbooks;
  private final FreezeSteps steps;
  private final ReceiptNumbers numbers;
  private final OpenIncident incidents;
  private final CurrentCaller caller;

  OpenCase(
      Playbooks playbooks,
      FreezeSteps steps,
      ReceiptNumbers numbers,
      OpenIncident incidents,
      CurrentCaller caller) {
    this.playbooks = playbooks;
    this.steps = steps;
    this.numbers = numbers;
    this.incidents = incidents;
    this.caller = caller;
  }

  IncidentFacts open(UUID id, ReportPolicy.Sound sound, Instant now) {
    NewReport report = sound.report();
    playbooks.freeze(sound.playbook());
    var circumstances = new FreezeSteps.Circumstances(report.kind(), report.canSignIn());
    Instant firstDue = steps.freeze(id, sound.playbook().playbook().steps(), circumstances, now);
    // From here to the commit reports of the municipality wait for each other.
    String number = numbers.next(now);
    OffsetDateTime since = report.occurredAt();
    String division = sound.account().division();
    return incidents.open(
        new Opening(
            id,
            number,
            report.kind(),
            sound.playbook(),
            sound.account().concerned(),
            division == null ? caller.division().orElse(NO_DIVISION) : division,
            report.canSignIn(),
            since == null ? null : since.toInstant(),
            now,
            firstDue));
  }
}
