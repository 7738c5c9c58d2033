package jp.yagura.bench.publicside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.yagura.bench.document.Document;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/**
 * What residents read on the evening on television, beside nginx with the same bytes, in turns.
 *
 * @param rows by what is asked
 */
public record PublicSide(Map<String, Row> rows) {
  private static final int TURNS = 3;
  private static final int SECONDS = 3;
  private static final int WARM_UP_SECONDS = 6;
  private static final int QUESTIONS = 1_000;
  private static final int ASKED = 20_000;
  private static final String PAGE = "text/html";
  private static final String ANY = "*/*";

  /** Answers a second, the sum of all turns, and how long they take at half of that. */
  private record Row(double floor, double service, double gateway, double goal, Histogram half) {
    double ofFloor() {
      return service / floor;
    }
  }

  /** One thing that is asked. */
  private record Asked(
      String name, Service service, String accept, List<String> paths, double goal) {}

  private static List<Asked> everything() {
    String nagasaki = "/public/nagasaki/";
    return List.of(
        new Asked("notices", Service.INCIDENT, PAGE, List.of(nagasaki + "notices"), 0.5),
        new Asked("list of accounts", Service.ACCOUNT, PAGE, List.of(nagasaki + "accounts"), 0.5),
        new Asked(
            "signed list",
            Service.ACCOUNT,
            ANY,
            List.of(nagasaki + ".well-known/official-accounts.json"),
            0.5),
        new Asked("check: what people ask", Service.ACCOUNT, PAGE, questions(), 0.25));
  }

  /** A thousand questions; some are asked by everybody, most by few (Zipf). */
  private static List<String> questions() {
    Random random = new Random(20261128);
    double[] weights = IntStream.rangeClosed(1, QUESTIONS).mapToDouble(it -> 1.0 / it).toArray();
    double all = IntStream.range(0, QUESTIONS).mapToDouble(it -> weights[it]).sum();
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      double left = random.nextDouble() * all;
      int at = 0;
      while (at < QUESTIONS - 1 && left > weights[at]) {
        left -= weights[at++];
      }
      String name = at == 0 ? "nagasaki_sample_kanko" : "nagasaki_" + Integer.toString(at, 36);
      asked.add("/public/nagasaki/check?q=@" + name);
    }
    return asked;
  }

  /** Measures for some minutes. */
  public static PublicSide measure(Stack stack) throws IOException, InterruptedException {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (FloorServer floor = new FloorServer();
        HttpClient client = HttpClient.newHttpClient()) {
      for (Asked asked : everything()) {
        String origin = "http://127.0.0.1:" + stack.replica(asked.service()).port();
        List<String> direct = asked.paths().stream().map(origin::concat).toList();
        List<String> gateway = asked.paths().stream().map(stack.url()::concat).toList();
        HttpRequest one =
            HttpRequest.newBuilder(URI.create(direct.getFirst()))
                .header("Accept", asked.accept())
                .build();
        byte[] body = client.send(one, HttpResponse.BodyHandlers.ofByteArray()).body();
        List<String> same = List.of(floor.serve("body" + rows.size(), body));
        Load.most(WARM_UP_SECONDS, asked.accept(), direct);
        double[] sums = new double[3];
        for (int turn = 0; turn < TURNS; turn++) {
          sums[0] += Load.most(SECONDS, asked.accept(), same);
          sums[1] += Load.most(SECONDS, asked.accept(), direct);
          sums[2] += Load.most(SECONDS, asked.accept(), gateway);
        }
        Histogram half = Load.at(sums[1] / TURNS / 2, SECONDS, asked.accept(), direct);
        rows.put(
            asked.name(),
            new Row(sums[0] / TURNS, sums[1] / TURNS, sums[2] / TURNS, asked.goal(), half));
      }
    }
    return new PublicSide(rows);
  }

  /** Writes it down. */
  public void tell(Document document) {
    document.section("What residents read, %d connections".formatted(Load.CONNECTIONS));
    document.line(
        "| asked | nginx, same bytes | service | ratio | goal | gateway | p50, p99 at half |");
    document.line("|---|---|---|---|---|---|---|");
    rows.forEach(
        (name, row) ->
            document.line(
                "| %s | %.0f/s | %.0f/s | **%.2f** | %.2f | %.0f/s | %.1f, %.1f ms |",
                name,
                row.floor(),
                row.service(),
                row.ofFloor(),
                row.goal(),
                row.gateway(),
                row.half().getValueAtPercentile(50) / 1e3,
                row.half().getValueAtPercentile(99) / 1e3));
    document.line("");
    document.line(
        "One worker of nginx serves the page of that address from disk; goal of p99: under 20 ms. The gateway keeps answers for a second; the service keeps them until they change.");
  }
}
