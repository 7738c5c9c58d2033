package jp.yagura.bench.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import jp.yagura.bench.document.Document;
import jp.yagura.local.Stack;

/**
 * Accepted reports a second with 16 clients, beside the same inserts by plain JDBC on the same
 * database, in turns.
 */
public record Throughput(List<Turn> turns) {
  private static final int CLIENTS = 16;
  private static final int SECONDS = 10;
  private static final int TURNS = 3;

  /**
   * One turn of each.
   *
   * @param reports accepted by the service, per second
   * @param plain transactions with the same rows by plain JDBC, per second
   */
  public record Turn(double reports, double plain) {
    double ratio() {
      return reports / plain;
    }
  }

  /** One unit of work of one client. */
  private interface Work {
    void once() throws Exception;
  }

  /** Makes the work of one client. */
  private interface Client {
    Work make() throws SQLException;
  }

  public static Throughput measure(Stack stack, Reporters reporters) throws Exception {
    List<Turn> turns = new ArrayList<>();
    PlainInserts inserts = PlainInserts.like(stack, reporters.file().join().incident());
    for (int turn = 0; turn < TURNS; turn++) {
      double reports = perSecond(() -> () -> reporters.file().join());
      Quiet.await(stack);
      double plain = perSecond(() -> inserts.client()::insert);
      turns.add(new Turn(reports, plain));
    }
    return new Throughput(turns);
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

  public void tell(Document document) {
    document.section("Accepted reports a second, %d clients".formatted(CLIENTS));
    document.line("| turn | accepted by the service | same inserts, plain JDBC | ratio |");
    document.line("|---|---|---|---|");
    for (int i = 0; i < turns.size(); i++) {
      Turn t = turns.get(i);
      document.line("| %d | %.0f/s | %.0f/s | %.2f |", i + 1, t.reports(), t.plain(), t.ratio());
    }
    document.line("");
    document.line(
        "The service also tells the other two, which mark the account and send the mails of a report, on the same cores (goal: at least 0.5).");
  }
}
