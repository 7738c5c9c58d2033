package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;

/**
 * Tells the next level, and again everybody below, for each role that nobody answered for; at the
 * top it goes on without end.
 */
@ApplicationScoped
class EscalateAlarm {
  private final Escalations store;
  private final IncidentCopies incidents;
  private final AddressBook book;
  private final PlanAlerts alerts;
  private final Outbox outbox;
  private final Rhythm rhythm;

  EscalateAlarm(
      Escalations store,
      IncidentCopies incidents,
      AddressBook book,
      PlanAlerts alerts,
      Outbox outbox,
      Rhythm rhythm) {
    this.store = store;
    this.incidents = incidents;
    this.book = book;
    this.alerts = alerts;
    this.outbox = outbox;
    this.rhythm = rhythm;
  }

  /** The clock and the intervals of the climb. */
  @ApplicationScoped
  static class Rhythm {
    private final Clock clock;
    private final EscalationSettings settings;

    Rhythm(Clock clock, EscalationSettings settings) {
      this.clock = clock;
      this.settings = settings;
    }

    Instant now() {
      return clock.instant();
    }

    AlertReason climb(Escalation watch) {
      return watch.climb(now(), settings.confirmWithin(), settings.repeatEvery());
    }
  }

  /**
   * Inside a transaction of the municipality.
   *
   * @return false when nothing is due that another replica is not at already
   */
  boolean one() {
    return store
        .nextDue(rhythm.now())
        .map(
            watch -> {
              climb(watch);
              return true;
            })
        .orElse(false);
  }

  private void climb(Escalation watch) {
    AlertReason occasion = rhythm.climb(watch);
    UUID incidentId = watch.incidentId();
    String division = incidents.find(incidentId).map(IncidentFacts::division).orElse("");
    List<Seat> told =
        Arrays.stream(Seat.values()).filter(seat -> seat.level() <= watch.level()).toList();
    List<Recipient> recipients = book.reach(watch.pending().all(), told, division);
    for (AlertSummary planned : alerts.plan(incidentId, occasion, recipients)) {
      if (planned.level() == watch.level()) {
        outbox.add(new AlertEscalated(planned, rhythm.now()));
      }
    }
  }
}
