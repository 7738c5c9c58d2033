package jp.yagura.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/**
 * From the accepted report to its first and its last alert mail, at 20 reports a second, and
 * between any two reports one round of the floor.
 *
 * @param first report accepted to first mail, microseconds
 * @param all report accepted to last of the mails to PR and IT, microseconds
 * @param floor two commits, one Kafka acknowledgement, one mail; microseconds
 */
record Latency(Histogram first, Histogram all, Histogram floor) {
  private static final int PER_SECOND = 20;
  private static final int SECONDS = 40;

  /** Of the alarms alone: the receipt that the reporter gets is not what people wait for. */
  private static final Pattern NUMBER = Pattern.compile("^【緊急】(R\\d+-\\d+)");

  /** Mails of one report. */
  private static final class Arrivals {
    long first;
    long last;
    int count;

    synchronized void one(long at) {
      first = count == 0 ? at : first;
      last = at;
      count++;
    }
  }

  static Latency measure(Stack stack, Reporters reporters) throws Exception {
    Map<String, Arrivals> arrivals = new ConcurrentHashMap<>();
    Map<String, Long> accepted = new ConcurrentHashMap<>();
    Histogram floor = new Histogram(3);
    settle(stack);
    stack.mailbox().onArrival(letter -> note(letter.subject(), arrivals));
    try (Floor below = Floor.of(stack);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(4)) {
      long period = TimeUnit.SECONDS.toMicros(1) / PER_SECOND;
      var reports =
          clock.scheduleAtFixedRate(
              () -> file(reporters, accepted), 0, period, TimeUnit.MICROSECONDS);
      var rounds =
          clock.scheduleAtFixedRate(
              () -> floor.recordValue(below.round()), period / 2, period, TimeUnit.MICROSECONDS);
      TimeUnit.SECONDS.sleep(SECONDS);
      reports.cancel(false);
      rounds.cancel(false);
    }
    settle(stack);
    return of(accepted, arrivals, floor);
  }

  private static void note(String subject, Map<String, Arrivals> arrivals) {
    long now = System.nanoTime();
    Matcher number = NUMBER.matcher(subject);
    if (number.find()) {
      arrivals.computeIfAbsent(number.group(1), _ -> new Arrivals()).one(now);
    }
  }

  /** On the clock's thread: two threads are enough for reports that take some milliseconds each. */
  private static void file(Reporters reporters, Map<String, Long> accepted) {
    Reporters.Accepted report = reporters.file().join();
    accepted.put(report.number(), report.atNanos());
  }

  /** Waits until no mail has arrived for two seconds. */
  private static void settle(Stack stack) throws InterruptedException {
    int before = -1;
    for (long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        System.nanoTime() < end && before != stack.mailbox().letters().size(); ) {
      before = stack.mailbox().letters().size();
      TimeUnit.SECONDS.sleep(2);
    }
  }

  private static Latency of(
      Map<String, Long> accepted, Map<String, Arrivals> arrivals, Histogram floor) {
    Histogram first = new Histogram(3);
    Histogram all = new Histogram(3);
    accepted.forEach(
        (number, at) -> {
          Arrivals mails = arrivals.get(number);
          if (mails == null) {
            throw new IllegalStateException("no mail for " + number);
          }
          first.recordValue(Math.max(0, (mails.first - at) / 1000));
          all.recordValue(Math.max(0, (mails.last - at) / 1000));
        });
    return new Latency(first, all, floor);
  }
}
