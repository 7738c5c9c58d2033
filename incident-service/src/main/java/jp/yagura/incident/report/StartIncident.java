package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.campaign.FindCampaign;
import jp.yagura.incident.incident.NewIncident;
import jp.yagura.incident.incident.OpenIncident;
import jp.yagura.incident.incident.Severity;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.OpenSteps;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.incident.timeline.IncidentOpened;
import jp.yagura.incident.timeline.ReportFiled;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Starts the incident that a report opens, in the current transaction. */
@ApplicationScoped
class StartIncident {
  private static final Words WORDS = Words.of("campaign");
  private static final String NO_DIVISION = "所属不明";
  private final Playbooks playbooks;
  private final OpenSteps steps;
  private final OpenIncident incidents;
  private final FindCampaign campaigns;
  private final Chronicle chronicle;

  StartIncident(
      Playbooks playbooks,
      OpenSteps steps,
      OpenIncident incidents,
      FindCampaign campaigns,
      Chronicle chronicle) {
    this.playbooks = playbooks;
    this.steps = steps;
    this.incidents = incidents;
    this.campaigns = campaigns;
    this.chronicle = chronicle;
  }

  /**
   * The incident in its first stage and version, which the other services are told.
   *
   * @param number asked for as late as possible: reports wait for each other from then on
   * @param by who reports
   * @param drill whether all of it is an exercise
   */
  IncidentSummary start(
      UUID reportId,
      NewReport report,
      ReportPolicy.Accepted accepted,
      Supplier<String> number,
      Reporter by,
      boolean drill,
      Instant now) {
    IncidentId id = IncidentId.fresh();
    PlaybookInForce playbook = accepted.playbook();
    String canSignIn = report.canSignIn().wire();
    chronicle.record(
        new ReportFiled(id, report.kind(), accepted.account().label(), canSignIn, now), by.actor());
    playbooks.freeze(playbook);
    Instant firstDue =
        steps.open(
            id,
            playbook.playbook().steps(),
            report.canSignIn(),
            accepted.kind().ownAccountTaken(),
            now);
    OffsetDateTime since = report.occurredAt();
    String graver = graver(accepted, drill, now);
    IncidentSummary incident =
        incidents.open(
            new NewIncident(
                id,
                number.get(),
                accepted.kind(),
                playbook,
                accepted.account(),
                division(accepted.account().division(), by.actor()),
                report.canSignIn(),
                since == null ? null : since.toInstant(),
                now,
                firstDue,
                accepted.besides(reportId, report.fakeUrl()),
                drill,
                graver != null));
    chronicle.record(
        new IncidentOpened(
            incident,
            canSignIn,
            report.description(),
            report.links(),
            playbook.playbook().playbook().alertFor(report.kind()).stream()
                .map(OwnerRole::wire)
                .toList(),
            by.email()),
        by.actor());
    String usual = Severity.of(accepted.kind().severity()).wire();
    if (graver != null && !usual.equals(incident.severity())) {
      chronicle.record(new IncidentChange.Graded(incident, usual, graver, now), Actor.SYSTEM);
    }
    return incident;
  }

  /** A fake of an account on which a prize campaign runs finds people who wait for a message. */
  private @Nullable String graver(ReportPolicy.Accepted accepted, boolean drill, Instant now) {
    return drill || !accepted.kind().fakeExists()
        ? null
        : campaigns
            .on(accepted.account().id(), now)
            .map(
                it ->
                    WORDS.get(
                        "raised",
                        Locale.JAPANESE,
                        it.title(),
                        Times.moment(it.endsAt(), Locale.JAPANESE)))
            .orElse(null);
  }

  /** The account's division; the reporter's where nobody knows it. */
  private static String division(@Nullable String accounts, Actor by) {
    return Optional.ofNullable(accounts)
        .or(() -> Optional.ofNullable(by.division()))
        .orElse(NO_DIVISION);
  }
}
