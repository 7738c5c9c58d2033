package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Who reported gets the receipt number and hears the outcome. Planned after the alarm, so that in
 * one claim the alarm is taken first.
 */
@ApplicationScoped
class NotifyReporter {
  private final PlanAlerts alerts;
  private final AlertLog log;

  NotifyReporter(PlanAlerts alerts, AlertLog log) {
    this.alerts = alerts;
    this.log = log;
  }

  /** The report arrived. Without an address there is nobody to tell; the receipt page said it. */
  void received(IncidentReported event) {
    String address = event.reporterEmail();
    if (address != null && address.contains("@")) {
      alerts.plan(
          event.incident().incidentId(),
          AlertReason.receipt(event.incident().reportedAt()),
          List.of(reporter(event.reporter(), address)));
    }
  }

  /**
   * It is decided.
   *
   * @param stage {@code dismissed} or {@code closed}
   */
  void decided(IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.outcome(incident.episode(), stage, text, at),
        log.reporter(incident.incidentId()));
  }

  private static Recipient reporter(Actor who, String address) {
    return new Recipient(
        null,
        ContactRole.REPORTER,
        Seat.MAILBOX,
        who.name(),
        address.strip().toLowerCase(Locale.ROOT),
        Channel.EMAIL,
        false);
  }
}
