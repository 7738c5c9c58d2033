package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.contract.AlertSummary;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/** Gives the all-clear, once, to everybody who got the alarm, and ends the escalation. */
@ApplicationScoped
class EndAlarm {
  private final AlertLog log;
  private final PlanAlerts alerts;
  private final AlarmEscalation escalation;
  private final NotifyReporter reporter;

  EndAlarm(AlertLog log, PlanAlerts alerts, AlarmEscalation escalation, NotifyReporter reporter) {
    this.log = log;
    this.alerts = alerts;
    this.escalation = escalation;
    this.reporter = reporter;
  }

  /**
   * The account is back; the incident goes on until it is closed.
   *
   * @return the addresses that are told
   */
  Set<String> recovered(IncidentFacts incident, Instant at) {
    return allClear(incident, "recovered", null, at);
  }

  /**
   * It is decided, and the reporter hears how.
   *
   * @param stage {@code dismissed} or {@code closed}
   * @param text why, or what was done, in people's words
   * @return the addresses that are told
   */
  Set<String> end(IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    Set<String> told = new HashSet<>(allClear(incident, stage, text, at));
    told.addAll(reporter.decided(incident, stage, text, at));
    return told;
  }

  /** The incident goes on as another: nothing is called off, but nobody has to confirm it twice. */
  void pause(IncidentFacts incident) {
    escalation.pause(incident.incidentId());
  }

  /** The incident goes on by itself again. */
  void resume(IncidentFacts incident) {
    escalation.resume(incident.incidentId());
  }

  private Set<String> allClear(
      IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    List<Recipient> alarmed = log.alarmed(incident.incidentId(), incident.episode());
    List<AlertSummary> planned =
        alerts.plan(
            incident.incidentId(),
            AlertReason.allClear(incident.episode(), stage, text, at),
            alarmed);
    escalation.close(incident.incidentId());
    // an all-clear is given once: what comes after it is told to whoever watches
    return planned.isEmpty()
        ? Set.of()
        : alarmed.stream().map(Recipient::address).collect(Collectors.toSet());
  }
}
