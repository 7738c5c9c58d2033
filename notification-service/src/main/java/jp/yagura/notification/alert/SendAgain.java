package jp.yagura.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** An operator sends a mail once more that got lost, or sets one free that was refused for good. */
@ApplicationScoped
public class SendAgain {
  private final Alerts alerts;
  private final Doorbell doorbell;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  SendAgain(Alerts alerts, Doorbell doorbell, CurrentCaller caller, Audit audit, Clock clock) {
    this.alerts = alerts;
    this.doorbell = doorbell;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** Only for what was sent and nobody confirmed. */
  @Transactional
  public Outcome<AlertView> resend(UUID id, @Nullable String ifMatch) {
    return again(id, ifMatch, AlertState.SENT, "alert-not-sent", "alert-resent");
  }

  /** Only for what is blocked. */
  @Transactional
  public Outcome<AlertView> unblock(UUID id, @Nullable String ifMatch) {
    return again(id, ifMatch, AlertState.BLOCKED, "alert-not-blocked", "alert-unblocked");
  }

  private Outcome<AlertView> again(
      UUID id, @Nullable String ifMatch, AlertState from, String refusal, String action) {
    Alert alert = alerts.locked(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    Version.check(ifMatch, alert.version());
    if (!alert.is(from)) {
      return Outcome.refused(Refused.conflict(refusal));
    }
    alert.again(clock.instant());
    alerts.flush();
    audit.record(
        caller.actor(), action, "alert", id, Map.of("recipient", alert.view().recipient()));
    doorbell.ring();
    return Outcome.done(alert.view());
  }
}
