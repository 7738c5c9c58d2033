package jp.yagura.notification.post;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import jp.yagura.notification.mail.MailResult;

/** What became of alerts, for whoever watches over the service. */
@ApplicationScoped
class AlertFigures {
  /** The promise is a minute, see docs/operate/monitor.md; the others show how it is kept. */
  private static final Duration[] LIMITS = {
    Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10)
  };

  private final MeterRegistry meters;
  private final Timer alarms;
  private final Timer confirmations;
  private final Clock clock;

  AlertFigures(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
    this.alarms =
        Timer.builder("yagura.notification.alarm.mail")
            .description("from the moment an alarm was known here until the mail server had it")
            .serviceLevelObjectives(LIMITS)
            .register(meters);
    this.confirmations =
        Timer.builder("yagura.notification.alarm.confirmation")
            .description("from the moment an alarm was known here until a human confirmed it")
            .serviceLevelObjectives(
                Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1))
            .register(meters);
    for (String outcome : new String[] {"accepted", "deferred", "rejected"}) {
      counted(outcome, 0);
    }
  }

  /** The figures are there from the start, so that their first step is seen. */
  void begin(@Observes StartupEvent event) {}

  /** One attempt was made. */
  void sent(DueAlert alert, MailResult result) {
    switch (result) {
      case MailResult.Accepted() -> {
        counted("accepted", 1);
        if (alert.kind() == AlertKind.ALARM && alert.resends() == 0) {
          alarms.record(Duration.between(alert.plannedAt(), clock.instant()));
        }
      }
      case MailResult.Deferred(String _) -> counted("deferred", 1);
      case MailResult.Rejected(String _) -> counted("rejected", 1);
    }
  }

  /** A human confirmed it first. */
  void confirmed(AlertView alert) {
    if (alert.kind() == AlertKind.ALARM) {
      confirmations.record(Duration.between(alert.plannedAt(), clock.instant()));
    }
  }

  private void counted(String outcome, int more) {
    meters.counter("yagura.notification.mails", "outcome", outcome).increment(more);
  }
}
