package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.NewIncident;
import jp.yagura.incident.incident.OpenIncident;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.OpenSteps;
import org.jspecify.annotations.Nullable;

/** Opens the incident of a report, with the steps of the playbook in force. */
@ApplicationScoped
class OpenCase {
  private static final String NO_DIVISION = "所属不明";
  private final Playbooks playbooks;
  private final OpenSteps steps;
  private final ReceiptNumbers numbers;
  private final OpenIncident incidents;

  OpenCase(Playbooks playbooks, OpenSteps steps, ReceiptNumbers numbers, OpenIncident incidents) {
    this.playbooks = playbooks;
    this.steps = steps;
    this.numbers = numbers;
    this.incidents = incidents;
  }

  /**
   * The incident in its first stage.
   *
   * @param reporters the division of the reporter, which counts where nobody knows the account's
   */
  IncidentSummary open(
      IncidentId id,
      NewReport report,
      ReportPolicy.Accepted accepted,
      @Nullable String reporters,
      Instant now) {
    PlaybookInForce playbook = accepted.playbook();
    playbooks.freeze(playbook);
    Instant firstDue =
        steps.open(
            id,
            playbook.playbook().steps(),
            report.canSignIn(),
            accepted.kind().ownAccountTaken(),
            now);
    // From here to the commit reports of the municipality wait for each other.
    String number = numbers.next(now);
    OffsetDateTime since = report.occurredAt();
    return incidents.open(
        new NewIncident(
            id,
            number,
            accepted.kind(),
            playbook,
            accepted.account(),
            division(accepted.account().division(), reporters),
            report.canSignIn(),
            since == null ? null : since.toInstant(),
            now,
            firstDue));
  }

  private static String division(@Nullable String accounts, @Nullable String reporters) {
    if (accounts != null) {
      return accounts;
    }
    return reporters == null ? NO_DIVISION : reporters;
  }
}
