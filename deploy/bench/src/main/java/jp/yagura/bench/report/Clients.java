package jp.yagura.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** Several clients at once, each doing the same again and again. */
final class Clients {
  private Clients() {}

  /** One unit of work. */
  interface Work {
    void once() throws Exception;
  }

  /**
   * How often a second all of them together do their work; fails when one of them fails, for what
   * the others do is no measurement then.
   */
  static double perSecond(List<Work> works, int seconds) throws Exception {
    LongAdder done = new LongAdder();
    AtomicBoolean stop = new AtomicBoolean();
    List<Future<?>> running = new ArrayList<>();
    long from = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(works.size())) {
      for (Work work : works) {
        running.add(
            threads.submit(
                () -> {
                  while (!stop.get()) {
                    work.once();
                    done.increment();
                  }
                  return null;
                }));
      }
      TimeUnit.SECONDS.sleep(seconds);
      stop.set(true);
    }
    double took = (System.nanoTime() - from) / 1e9;
    check(running);
    return done.sum() / took;
  }

  /** Does a piece of work so many times, by a few clients. */
  static void times(int count, int clients, Work work) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < count; i++) {
        running.add(
            threads.submit(
                () -> {
                  work.once();
                  return null;
                }));
      }
    }
    check(running);
  }

  private static void check(List<Future<?>> done) throws ExecutionException, InterruptedException {
    for (Future<?> one : done) {
      one.get();
    }
  }
}
