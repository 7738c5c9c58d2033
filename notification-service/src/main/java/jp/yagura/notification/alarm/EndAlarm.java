package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

  /** The account is back; the incident goes on until it is closed. */
  void recovered(IncidentFacts incident, Instant at) {
    allClear(incident, "recovered", null, at);
  }

  /**
   * It is decided, and the reporter hears how.
   *
   * @param stage {@code dismissed} or {@code closed}
   * @param text why, or what was done, in people's words
   */
  void end(IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    allClear(incident, stage, text, at);
    reporter.decided(incident, stage, text, at);
  }

  /** The incident goes on as another: nothing is called off, but nobody has to confirm it twice. */
  void pause(IncidentFacts incident) {
    escalation.pause(incident.incidentId());
  }

  /** The incident goes on by itself again. */
  void resume(IncidentFacts incident) {
    escalation.resume(incident.incidentId());
  }

  private void allClear(IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.allClear(incident.episode(), stage, text, at),
        log.alarmed(incident.incidentId(), incident.episode()));
    escalation.close(incident.incidentId());
  }
}
