package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Notes that a human has an alarm, once; who comes second learns who was first. */
@ApplicationScoped
public class ConfirmAlert {
  private final Alerts alerts;
  private final Outbox outbox;
  private final Clock clock;

  ConfirmAlert(Alerts alerts, Outbox outbox, Clock clock) {
    this.alerts = alerts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Inside a transaction of the alert's municipality.
   *
   * @param via {@code mail-link} or {@code console}
   * @return the alert, and whether it was this call that confirmed it
   */
  public Outcome<Confirmed> confirm(UUID id, Actor by, String via) {
    Alert alert = alerts.locked(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    if (!alert.view().kind().wantsConfirmation()) {
      return Outcome.refused(Refused.conflict("alert-wants-no-confirmation"));
    }
    if (alert.view().state() == AlertState.CONFIRMED) {
      return Outcome.done(new Confirmed(alert.view(), alert.episode(), false));
    }
    Instant now = clock.instant();
    alert.confirmed(by, via, now);
    outbox.add(new AlertConfirmed(alert.summary(), by, via, now));
    return Outcome.done(new Confirmed(alert.view(), alert.episode(), true));
  }

  /**
   * What became of it.
   *
   * @param episode of the incident that the alarm told of, from 1
   * @param first whether it was this call that confirmed it
   */
  public record Confirmed(AlertView alert, int episode, boolean first) {}
}
