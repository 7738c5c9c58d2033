package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.chronicle.AlertChange;
import jp.yagura.notification.chronicle.Chronicle;

/** Notes that a human has an alarm, once; who comes second learns who was first. */
@ApplicationScoped
public class ConfirmAlert {
  private final Alerts alerts;
  private final Chronicle chronicle;
  private final AlertFigures figures;
  private final Clock clock;

  ConfirmAlert(Alerts alerts, Chronicle chronicle, AlertFigures figures, Clock clock) {
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * Inside a transaction of the alert's municipality. The alert is locked before anything of it is
   * read: of two people at once the second learns that the first was faster.
   *
   * @param via {@code mail-link} or {@code console}
   * @param who says who confirms the alert, or why they may not
   */
  public Outcome<Confirmed> confirm(
      AlertId id, String via, Function<AlertView, Outcome<Actor>> who) {
    Alert alert = alerts.locked(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    return switch (who.apply(alert.view())) {
      case Outcome.NotDone<Actor>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<Actor>(Actor by) -> confirmed(alert, by, via);
    };
  }

  private Outcome<Confirmed> confirmed(Alert alert, Actor by, String via) {
    return alert
        .confirm(by, via, clock.instant())
        .map(
            change -> {
              chronicle.record(change, by);
              boolean first = change instanceof AlertChange.Confirmed;
              if (first) {
                figures.confirmed(alert.view());
              }
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
