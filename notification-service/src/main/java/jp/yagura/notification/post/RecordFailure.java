package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import jp.yagura.contract.Actor;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.chronicle.AlertChange;
import jp.yagura.notification.chronicle.Chronicle;

/** Records that a mail did not leave; who waits for its confirmation hears of it. */
@ApplicationScoped
class RecordFailure {
  private final Alerts alerts;
  private final Chronicle chronicle;
  private final BlockedAlertListener listener;
  private final Municipalities municipalities;
  private final Backoff backoff;
  private final Clock clock;

  RecordFailure(
      Alerts alerts,
      Chronicle chronicle,
      BlockedAlertListener listener,
      Municipalities municipalities,
      DeliverySettings settings,
      Clock clock) {
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.listener = listener;
    this.municipalities = municipalities;
    this.backoff = new Backoff(settings.firstPause(), settings.longestPause());
    this.clock = clock;
  }

  /** It is tried again after a pause. */
  void deferred(DueAlert due, String reason) {
    Duration pause = backoff.after(due.attempt(), ThreadLocalRandom.current().nextDouble());
    municipalities.inTransaction(
        due.municipality(),
        () -> {
          Instant nextAttempt = clock.instant().plus(pause);
          locked(due)
              .failed(due.attempt(), reason, nextAttempt)
              .ifPresent(change -> chronicle.record(change, Actor.SYSTEM));
        });
  }

  /** It waits for an operator. */
  void rejected(DueAlert due, String reason) {
    municipalities.inTransaction(
        due.municipality(),
        () -> {
          Optional<AlertChange> change =
              locked(due).blocked(due.attempt(), reason, clock.instant());
          change.ifPresent(it -> chronicle.record(it, Actor.SYSTEM));
          if (change.isPresent() && due.kind().wantsConfirmation()) {
            listener.blocked(due.incidentId(), due.role(), due.address());
          }
        });
  }

  private Alert locked(DueAlert due) {
    return alerts.locked(due.alertId()).orElseThrow();
  }
}
