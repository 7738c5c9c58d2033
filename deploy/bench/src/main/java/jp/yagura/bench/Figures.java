package jp.yagura.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.local.process.Checkout;
import org.HdrHistogram.Histogram;

/** The figures of one run and how they are shown. */
final class Figures {
  private final StringBuilder text = new StringBuilder();
  private final List<Throughput> turns = new ArrayList<>();

  private Figures() {}

  static Figures begin() throws IOException, InterruptedException {
    Figures figures = new Figures();
    figures.line("# Benchmarks");
    figures.line("");
    figures.line(
        "Written by `make bench`. Trust the ratios: floor and product are measured in turns in the same run.");
    figures.line("");
    figures.line(
        "%s, commit %s, %d cores, %s, JDK %s.",
        LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo"))),
        commit(),
        Runtime.getRuntime().availableProcessors(),
        cpu(),
        Runtime.version());
    return figures;
  }

  void startUp(double seconds) {
    line("");
    line("## Start-up and memory");
    line("");
    line("From start to ready: **%.0f s** (goal: under 75 s).", seconds);
  }

  void memory(Map<String, Long> megabytes) {
    line("");
    line("| part | resident, just started |");
    line("|---|---|");
    megabytes.forEach((part, size) -> line("| %s | %d MB |", part, size));
    line("| **all** | **%d MB** (goal: under 2,500 MB) |", sum(megabytes));
  }

  void latency(Latency latency) {
    line("");
    line("## Report accepted to alert mail received, at 20 reports a second");
    line("");
    line("| | p50 | p95 | p99 | reports |");
    line("|---|---|---|---|---|");
    row("first mail", latency.first());
    row("last mail to PR and IT", latency.all());
    row("floor: 2 commits + Kafka acks=all + SMTP", latency.floor());
    line("");
    double ratio =
        (double) latency.first().getValueAtPercentile(50)
            / latency.floor().getValueAtPercentile(50);
    line("First mail, p50: **%.1f × the floor** (goal: at most 3).", ratio);
  }

  void throughput(Throughput turn) {
    turns.add(turn);
  }

  void memoryAfter(Map<String, Long> megabytes) {
    line("");
    line("## Accepted reports a second, 16 clients");
    line("");
    line("| turn | accepted by the service | same inserts, plain JDBC | ratio |");
    line("|---|---|---|---|");
    for (int i = 0; i < turns.size(); i++) {
      Throughput t = turns.get(i);
      line(
          "| %d | %.0f/s | %.0f/s | %.2f |",
          i + 1, t.reports(), t.plain(), t.reports() / t.plain());
    }
    line("");
    line(
        "The service also tells the other two, which mark the account and send the mails of a report, on the same cores (goal: at least 0.5).");
    line("");
    line("## Memory after the load");
    line("");
    line("| part | resident |");
    line("|---|---|");
    megabytes.forEach((part, size) -> line("| %s | %d MB |", part, size));
    line("| **all** | **%d MB** |", sum(megabytes));
  }

  String markdown() {
    return text.toString();
  }

  private void row(String name, Histogram micros) {
    line(
        "| %s | %.1f ms | %.1f ms | %.1f ms | %d |",
        name,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(95) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getTotalCount());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static long sum(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String commit() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
            .directory(Checkout.root().toFile())
            .start();
    String hash = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return git.waitFor() == 0 ? hash : "unknown";
  }

  private static String cpu() throws IOException {
    return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }
}
