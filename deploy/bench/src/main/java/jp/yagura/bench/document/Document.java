package jp.yagura.bench.document;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What one run writes: Markdown, a section for each measurement. */
public final class Document {
  private final StringBuilder text = new StringBuilder();

  private Document() {}

  /** With the title, the day in Japan, the commit and the machine. */
  public static Document begin() throws IOException, InterruptedException {
    Document document = new Document();
    document.line("# Benchmarks");
    document.line("");
    document.line(
        "Written by `make bench`. Trust the ratios: floor and product are measured in turns in the same run.");
    document.line("");
    document.line(
        "%s, commit %s, %s.",
        LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo"))), Machine.commit(), Machine.words());
    return document;
  }

  public void section(String title) {
    line("");
    line("## %s", title);
    line("");
  }

  /** One line, also shown at once; {@code values} as for {@link String#format}. */
  public void line(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.out.println(line);
    text.append(line).append('\n');
  }

  /**
   * A table of megabytes.
   *
   * @param goal what to say of the sum
   */
  public void memory(Map<String, Long> megabytes, String goal) {
    line("| part | resident |");
    line("|---|---|");
    megabytes.forEach((part, size) -> line("| %s | %d MB |", part, size));
    long sum = megabytes.values().stream().mapToLong(Long::longValue).sum();
    line("| **all** | **%d MB**%s |", sum, goal);
  }

  /** A row of a table: name, p50, p95, p99 in milliseconds, and how many. */
  public void percentiles(String name, Histogram micros) {
    line(
        "| %s | %.1f ms | %.1f ms | %.1f ms | %d |",
        name,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(95) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getTotalCount());
  }

  public String markdown() {
    return text.toString();
  }
}
