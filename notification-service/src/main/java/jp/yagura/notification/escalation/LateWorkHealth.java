package jp.yagura.notification.escalation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yagura.notification.post.AlertQueries;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The watchdog, under /q/health/well: DOWN when a timer that is due was not escalated, or a mail
 * that should be out is not. It only reads, by two indexed queries over all municipalities, and
 * hangs on neither the sweep nor the sender.
 */
@Wellness
@ApplicationScoped
class LateWorkHealth implements HealthCheck {
  private final EscalationQueries timers;
  private final AlertQueries alerts;
  private final EscalationSettings settings;
  private final Clock clock;

  LateWorkHealth(
      EscalationQueries timers,
      AlertQueries alerts,
      EscalationSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.timers = timers;
    this.alerts = alerts;
    this.settings = settings;
    this.clock = clock;
    meters.gauge("yagura.notification.alarms.unconfirmed", timers, EscalationQueries::unconfirmed);
    meters.gauge("yagura.notification.timer.late.seconds", this, h -> h.timerLate().toSeconds());
    meters.gauge("yagura.notification.mail.late.seconds", this, h -> h.mailLate().toSeconds());
  }

  /** The figures are there from the start, whether or not anybody asks for the health. */
  void begin(@Observes StartupEvent event) {}

  @Override
  public HealthCheckResponse call() {
    Duration timer = timerLate();
    Duration mail = mailLate();
    boolean well = !tooLate(timer) && !tooLate(mail);
    return HealthCheckResponse.named("nothing due is late")
        .status(well)
        .withData("timer late by seconds", timer.toSeconds())
        .withData("mail unsent for seconds", mail.toSeconds())
        .build();
  }

  private boolean tooLate(Duration late) {
    return late.compareTo(settings.lateAfter()) > 0;
  }

  private Duration timerLate() {
    return since(timers.firstDue());
  }

  private Duration mailLate() {
    return since(alerts.oldestUnsent());
  }

  private Duration since(Optional<Instant> oldest) {
    Duration late = oldest.map(at -> Duration.between(at, clock.instant())).orElse(Duration.ZERO);
    return late.isNegative() ? Duration.ZERO : late;
  }
}
