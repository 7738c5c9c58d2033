package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jp.yagura.contract.Actor;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.chronicle.AlertChange;
import jp.yagura.notification.chronicle.Chronicle;
import org.jboss.logging.Logger;

/**
 * Records accepted mails, many in one transaction: what arrives while one commit is under way
 * shares the next, so nobody waits longer than for two commits and a flood of mails costs few.
 */
@ApplicationScoped
class RecordSent {
  private static final Logger LOG = Logger.getLogger(RecordSent.class);

  private final AlertQueries alerts;
  private final Chronicle chronicle;
  private final Municipalities municipalities;
  private final Clock clock;
  private final Queue<Accepted> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  RecordSent(AlertQueries alerts, Chronicle chronicle, Municipalities municipalities, Clock clock) {
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  private record Accepted(DueAlert alert, CompletableFuture<Boolean> recorded) {}

  /** Returns when it is committed; throws what kept it, and then nothing of it is recorded. */
  void together(DueAlert alert) {
    Accepted own = new Accepted(alert, new CompletableFuture<>());
    waiting.add(own);
    writing.lock();
    try {
      if (!own.recorded().isDone()) {
        writeWaiting();
      }
    } finally {
      writing.unlock();
    }
    own.recorded().join();
  }

  /** In a transaction of its own. */
  void alone(DueAlert alert) {
    write(alert.municipality(), List.of(alert));
  }

  private void writeWaiting() {
    List<Accepted> taken = new ArrayList<>();
    for (Accepted next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
    }
    taken.stream()
        .collect(Collectors.groupingBy(one -> one.alert().municipality()))
        .forEach(this::writeAndAnswer);
  }

  private void writeAndAnswer(String municipality, List<Accepted> together) {
    try {
      write(municipality, together.stream().map(Accepted::alert).toList());
      together.forEach(one -> one.recorded().complete(true));
    } catch (RuntimeException e) {
      together.forEach(one -> one.recorded().completeExceptionally(e));
    } finally {
      // Nobody waits for ever, whatever it was.
      together.forEach(one -> one.recorded().cancel(false));
    }
  }

  private void write(String municipality, List<DueAlert> accepted) {
    municipalities.inTransaction(
        municipality,
        () -> {
          Instant now = clock.instant();
          Set<AlertId> recorded = alerts.sent(accepted, now);
          chronicle.record(changes(accepted, recorded, now), Actor.SYSTEM);
        });
  }

  private static List<AlertChange> changes(
      List<DueAlert> accepted, Set<AlertId> recorded, Instant now) {
    List<AlertChange> changes = new ArrayList<>();
    for (DueAlert due : accepted) {
      if (!recorded.contains(due.alertId())) {
        LOG.warnf("alert %s was sent twice: this sender's lease had ended", due.alertId());
      } else {
        changes.add(
            due.kind().personal()
                ? new AlertChange.ReporterMail(due.alertId())
                : new AlertChange.Sent(new AlertSent(due.summary(), due.attempt(), now)));
      }
    }
    return changes;
  }
}
