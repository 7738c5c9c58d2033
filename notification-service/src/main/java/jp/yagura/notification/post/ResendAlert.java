package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.chronicle.Chronicle;

/** An operator sends a mail once more that got lost. */
@ApplicationScoped
public class ResendAlert {
  private final Alerts alerts;
  private final Chronicle chronicle;
  private final Sender sender;
  private final CurrentCaller caller;
  private final Clock clock;

  ResendAlert(
      Alerts alerts, Chronicle chronicle, Sender sender, CurrentCaller caller, Clock clock) {
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.sender = sender;
    this.caller = caller;
    this.clock = clock;
  }

  /** Only what was sent and nobody confirmed. */
  @Transactional
  public Outcome<AlertView> resend(AlertId id, IfMatch ifMatch) {
    Alert alert = alerts.locked(id).orElse(null);
    return alert == null
        ? Outcome.refused(Refused.notFound())
        : alert
            .resend(ifMatch, clock.instant())
            .map(
                change -> {
                  alerts.flush();
                  chronicle.record(change, caller.actor());
                  sender.wakeAfterCommit();
                  return alert.view();
                });
  }
}
