package jp.yagura.bench.alert;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.yagura.bench.document.Document;
import jp.yagura.bench.footprint.Processor;
import jp.yagura.bench.report.Quiet;
import jp.yagura.bench.report.Reporters;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/**
 * From the accepted report to its first and its last alert mail, at 20 reports a second, and
 * between any two reports one round of the floor.
 *
 * @param first report accepted to first mail, microseconds
 * @param all report accepted to last of the mails to PR and IT, microseconds
 * @param floor two commits, one Kafka acknowledgement, one mail; microseconds
 * @param processor milliseconds of processor time per report, by part; with a round of the floor
 */
public record Latency(
    Histogram first, Histogram all, Histogram floor, Map<String, Double> processor) {
  private static final int PER_SECOND = 20;
  private static final int SECONDS = 40;

  public static Latency measure(Stack stack, Reporters reporters) throws Exception {
    Map<String, Long> accepted = new ConcurrentHashMap<>();
    Histogram floor = new Histogram(3);
    Quiet.await(stack);
    Arrivals arrivals = Arrivals.at(stack);
    Processor before = Processor.of(stack);
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
    Quiet.await(stack);
    Map<String, Double> each = Processor.of(stack).since(before).each(accepted.size());
    Latency latency = new Latency(new Histogram(3), new Histogram(3), floor, each);
    accepted.forEach((number, at) -> arrivals.record(number, at, latency.first, latency.all));
    return latency;
  }

  /** On the clock's thread: two threads are enough for reports that take some milliseconds each. */
  private static void file(Reporters reporters, Map<String, Long> accepted) {
    Reporters.Accepted report = reporters.file().join();
    accepted.put(report.number(), report.atNanos());
  }

  public void tell(Document document) {
    document.section("Report accepted to alert mail received, at 20 reports a second");
    document.line("| | p50 | p95 | p99 | reports |");
    document.line("|---|---|---|---|---|");
    document.percentiles("first mail", first);
    document.percentiles("last mail to PR and IT", all);
    document.percentiles("floor: 2 commits + Kafka acks=all + SMTP", floor);
    document.line("");
    document.line(
        "First mail, p50: **%.1f × the floor** (goal: at most 3). Each report leaves as six alarms and a receipt: %d mails a second.",
        (double) first.getValueAtPercentile(50) / floor.getValueAtPercentile(50), 7 * PER_SECOND);
    document.line("");
    document.line(
        "Processor time per report with all its mails (and a round of the floor), in ms: %s.",
        processor.entrySet().stream()
            .map(it -> "%s %.1f".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining(", ")));
  }
}
