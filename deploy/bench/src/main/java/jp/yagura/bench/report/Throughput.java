package jp.yagura.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import jp.yagura.local.Stack;

/**
 * Accepted reports a second with 16 clients, beside the same inserts by plain JDBC on the same
 * database, in turns.
 *
 * @param reports accepted by the service, per second
 * @param plain transactions with the same rows by plain JDBC, per second
 */
record Throughput(double reports, double plain) {
  private static final int CLIENTS = 16;
  private static final int SECONDS = 10;
  private static final int TURNS = 3;

  /** One unit of work of one client. */
  private interface Work {
    void once() throws Exception;
  }

  /** Makes the work of one client. */
  private interface Client {
    Work make() throws SQLException;
  }

  static List<Throughput> measure(Stack stack, Reporters reporters) throws Exception {
    List<Throughput> turns = new ArrayList<>();
    PlainInserts inserts = PlainInserts.like(stack, reporters.file().join().incident());
    for (int turn = 0; turn < TURNS; turn++) {
      double reports = perSecond(() -> () -> reporters.file().join());
      drain(stack);
      double plain = perSecond(() -> inserts.client()::insert);
      turns.add(new Throughput(reports, plain));
    }
    return turns;
  }

  private static double perSecond(Client client) throws Exception {
    LongAdder done = new LongAdder();
    AtomicBoolean stop = new AtomicBoolean();
    List<Work> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(client.make());
    }
    long from = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      clients.forEach(work -> threads.execute(() -> repeat(work, stop, done)));
      TimeUnit.SECONDS.sleep(SECONDS);
      stop.set(true);
    }
    return done.sum() / ((System.nanoTime() - from) / 1e9);
  }

  private static void repeat(Work work, AtomicBoolean stop, LongAdder done) {
    while (!stop.get()) {
      try {
        work.once();
        done.increment();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The mails of the reports just filed must not weigh on the other side's turn. */
  private static void drain(Stack stack) throws InterruptedException {
    int before = -1;
    while (before != stack.mailbox().letters().size()) {
      before = stack.mailbox().letters().size();
      TimeUnit.SECONDS.sleep(2);
    }
  }
}
