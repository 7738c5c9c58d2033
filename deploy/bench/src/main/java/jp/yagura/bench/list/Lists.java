package jp.yagura.bench.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.bench.document.Document;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * The list of incidents as PR opens it, with few incidents and with {@link #MANY} more.
 *
 * @param before how many there were
 * @param few microseconds by view, then
 * @param many microseconds by view, after
 */
public record Lists(long before, Map<String, Histogram> few, Map<String, Histogram> many) {
  public static final int MANY = 100_000;

  private static final List<View> VIEWS =
      List.of(
          new View("first page", "/incidents"),
          new View("at work", "/incidents?stage=open"),
          new View("overdue", "/incidents?overdue=true"),
          new View("a word", "/incidents?q=nagasaki_sample"),
          new View("a number", "/incidents?q=R8-0001"));

  private record View(String name, String path) {}

  public static Lists measure(Stack stack) throws Exception {
    Console console = Console.of(stack);
    ManyIncidents incidents = new ManyIncidents(stack);
    long before = incidents.count();
    Map<String, Histogram> few = views(console);
    incidents.add(MANY);
    return new Lists(before, few, views(console));
  }

  private static Map<String, Histogram> views(Console console) throws Exception {
    Map<String, Histogram> times = new LinkedHashMap<>();
    for (View view : VIEWS) {
      times.put(view.name(), console.time(view.path(), "インシデント一覧"));
    }
    return times;
  }

  public void tell(Document document) {
    document.section("The list of incidents, through the gateway");
    document.line("| view | %,d incidents: p50, p95 | %,d more: p50, p95 |", before, MANY);
    document.line("|---|---|---|");
    few.forEach(
        (view, then) ->
            document.line("| %s | %s | %s |", view, words(then), words(many.get(view))));
    document.line("");
    document.line("Goal: the first page under 150 ms, flat with growth.");
  }

  private static String words(@Nullable Histogram micros) {
    return micros == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.0f, %.0f ms",
            micros.getValueAtPercentile(50) / 1e3,
            micros.getValueAtPercentile(95) / 1e3);
  }
}
