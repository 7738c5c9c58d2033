package jp.yagura.bench.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.yagura.bench.document.Document;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;

/**
 * Accepted reports a second with 16 clients, beside the same inserts by plain JDBC on the same
 * database, in turns: once while the other services stand still, as if on machines of their own,
 * and once while they mark the account and send the mails on the same cores.
 */
public record Throughput(List<Turn> turns) {
  private static final int CLIENTS = 16;
  private static final int SECONDS = 6;
  private static final int TURNS = 5;

  /**
   * One turn of each, per second.
   *
   * @param alone accepted by the service that accepts them, the other two standing still
   * @param plain transactions with the same rows by plain JDBC
   * @param together accepted while the other two work off what was accepted
   */
  public record Turn(double alone, double plain, double together) {
    String cells() {
      return "| %.0f/s | %.0f/s | **%.2f** | %.0f/s | **%.2f** |"
          .formatted(plain, alone, alone / plain, together, together / plain);
    }
  }

  public static Throughput measure(Stack stack, Reporters reporters) throws Exception {
    List<Turn> turns = new ArrayList<>();
    PlainInserts inserts = PlainInserts.like(stack, reporters.file().join().incident());
    List<Clients.Work> reports = Collections.nCopies(CLIENTS, () -> reporters.file().join());
    for (int turn = 0; turn < TURNS; turn++) {
      double alone;
      signal(stack, "STOP");
      try {
        alone = Clients.perSecond(reports, SECONDS);
      } finally {
        signal(stack, "CONT");
      }
      Quiet.await(stack);
      double plain = inserts.perSecond(CLIENTS, SECONDS);
      double together = Clients.perSecond(reports, SECONDS);
      Quiet.await(stack);
      turns.add(new Turn(alone, plain, together));
    }
    return new Throughput(turns);
  }

  /** To the services that only hear of reports. */
  private static void signal(Stack stack, String signal) throws IOException, InterruptedException {
    for (Service service : List.of(Service.ACCOUNT, Service.NOTIFICATION)) {
      String process = Long.toString(stack.replica(service).child().pid());
      if (new ProcessBuilder("kill", "-s", signal, process).start().waitFor() != 0) {
        throw new IOException("no " + service.title() + " to send " + signal);
      }
    }
  }

  public void tell(Document document) {
    document.section("Accepted reports a second, %d clients".formatted(CLIENTS));
    document.line(
        "| turn | same inserts, plain JDBC | accepted, other services standing still | ratio | accepted, all at work | ratio |");
    document.line("|---|---|---|---|---|---|");
    for (int i = 0; i < turns.size(); i++) {
      document.line("| %d %s", i + 1, turns.get(i).cells());
    }
    document.line(
        "| **all** %s",
        new Turn(mean(Turn::alone), mean(Turn::plain), mean(Turn::together)).cells());
    document.line("");
    document.line(
        "Goal: at least 0.5. All services, the database, the broker, the mail server and the clients share the cores.");
  }

  private double mean(ToDoubleFunction<Turn> figure) {
    return turns.stream().mapToDouble(figure).average().orElseThrow();
  }
}
