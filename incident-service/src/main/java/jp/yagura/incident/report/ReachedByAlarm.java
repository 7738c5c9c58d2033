package jp.yagura.incident.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.alarm.DeliveryState;
import jp.yagura.incident.alarm.DeliveryView;
import org.jspecify.annotations.Nullable;

/**
 * Whom the alarm of a report has reached, as notification-service says. What a playbook wants to be
 * told is no answer: where nobody keeps contacts, nobody is.
 *
 * @param recipients who was sent it, the first one first
 * @param awaited whether it is too early to say that it reached nobody
 * @param division whom to tell in person if it reached nobody
 */
record ReachedByAlarm(List<Recipient> recipients, boolean awaited, Text division) {
  private static final Set<String> ALARMS = Set.of("alarm", "escalation");

  /** Mails are sent within seconds; after this the reporter had better telephone. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** One who was sent it. */
  record Recipient(String name, Instant at) {}

  static ReachedByAlarm of(
      List<DeliveryView> deliveries, Text division, Instant reportedAt, Instant now) {
    List<Recipient> reached =
        deliveries.stream()
            .filter(it -> ALARMS.contains(it.kind()) && it.state() != DeliveryState.FAILED)
            .map(it -> new Recipient(it.recipient(), time(it, reportedAt)))
            .sorted(Comparator.comparing(Recipient::at).thenComparing(Recipient::name))
            .toList();
    return new ReachedByAlarm(reached, now.isBefore(reportedAt.plus(PATIENCE)), division);
  }

  private static Instant time(DeliveryView delivery, Instant otherwise) {
    Instant sent = either(delivery.sentAt(), delivery.confirmedAt());
    return sent == null ? otherwise : sent;
  }

  private static @Nullable Instant either(@Nullable Instant first, @Nullable Instant second) {
    return first == null ? second : first;
  }

  /** Whether the page should look again by itself. */
  public boolean waiting() {
    return recipients.isEmpty() && awaited;
  }
}
