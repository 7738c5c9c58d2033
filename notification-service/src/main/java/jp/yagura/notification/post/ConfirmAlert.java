package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.chronicle.AlertChange;
import jp.yagura.notification.chronicle.Chronicle;

/** Notes that a human has an alarm, once; who comes second learns who was first. */
@ApplicationScoped
public class ConfirmAlert {
  private final Alerts alerts;
  private final Chronicle chronicle;
  private final Clock clock;

  ConfirmAlert(Alerts alerts, Chronicle chronicle, Clock clock) {
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Inside a transaction of the alert's municipality.
   *
   * @param via {@code mail-link} or {@code console}
   */
  public Outcome<Confirmed> confirm(UUID id, Actor by, String via) {
    Alert alert = alerts.locked(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    return alert
        .confirm(by, via, clock.instant())
        .map(
            change -> {
              chronicle.record(change, by);
              boolean first = change instanceof AlertChange.Confirmed;
              return new Confirmed(alert.view(), alert.episode(), first);
            });
  }

  /**
   * What became of it.
   *
   * @param episode of the incident that the alarm told of, from 1
   * @param first whether it was this call that confirmed it
   */
  public record Confirmed(AlertView alert, int episode, boolean first) {}
}
