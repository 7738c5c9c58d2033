package jp.yagura.notification.escalation;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/**
 * The watchdog, under /q/health/well: DOWN when a timer that is due was not climbed, or a mail that
 * should be out is not. It only reads, by two indexed queries over all municipalities, and hangs on
 * neither the sweep nor the sender.
 */
@Wellness
@ApplicationScoped
class LateWorkHealth implements HealthCheck {
  private static final String TIMER = "select min(due_at) from watch where phase <> 'CLOSED'";
  private static final String MAIL =
      "select min(planned_at) from alert where state in ('PLANNED', 'FAILED', 'SENDING')";

  private final AgroalDataSource database;
  private final EscalationSettings settings;
  private final Clock clock;

  LateWorkHealth(
      AgroalDataSource database, EscalationSettings settings, Clock clock, MeterRegistry meters) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
    meters.gauge("yagura.notification.timer.late.seconds", this, h -> h.late(TIMER).toSeconds());
    meters.gauge("yagura.notification.mail.late.seconds", this, h -> h.late(MAIL).toSeconds());
  }

  @Override
  public HealthCheckResponse call() {
    Duration timer = late(TIMER);
    Duration mail = late(MAIL);
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

  private Duration late(String query) {
    Instant oldest = oldest(query);
    Duration late = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    return late.isNegative() ? Duration.ZERO : late;
  }

  private @Nullable Instant oldest(String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      Timestamp oldest = row.next() ? row.getTimestamp(1) : null;
      return oldest == null ? null : oldest.toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException("watchdog cannot look", e);
    }
  }
}
