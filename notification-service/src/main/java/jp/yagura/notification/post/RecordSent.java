package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jp.yagura.kit.tenancy.Municipalities;

/**
 * Records accepted mails, many in one transaction: what arrives while one commit is under way
 * shares the next, so nobody waits longer than for two commits and a flood of mails costs few.
 */
@ApplicationScoped
class RecordSent {
  private final RecordDelivery record;
  private final Municipalities municipalities;
  private final Queue<Accepted> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  RecordSent(RecordDelivery record, Municipalities municipalities) {
    this.record = record;
    this.municipalities = municipalities;
  }

  private record Accepted(DueAlert alert, CompletableFuture<Boolean> recorded) {}

  /** Returns when it is committed; throws what kept it, and then nothing of it is recorded. */
  void together(DueAlert alert) {
    Accepted own = new Accepted(alert, new CompletableFuture<>());
    waiting.add(own);
    writing.lock();
    try {
      if (!own.recorded().isDone()) {
        write();
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

  private void write() {
    List<Accepted> taken = new ArrayList<>();
    for (Accepted next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
    }
    taken.stream()
        .collect(Collectors.groupingBy(one -> one.alert().municipality()))
        .forEach(this::tell);
  }

  private void tell(String municipality, List<Accepted> together) {
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

  private void write(String municipality, List<DueAlert> alerts) {
    municipalities.inTransaction(municipality, () -> record.sent(alerts));
  }
}
