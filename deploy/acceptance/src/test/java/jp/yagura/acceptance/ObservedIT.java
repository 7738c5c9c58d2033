package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.acceptance.TraceCollector.Finished;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import org.junit.jupiter.api.Test;

/** What an operator sees of a report: one trace over the services, and the figures of the rules. */
class ObservedIT {
  private static final Path MONITORING = Path.of("../monitoring");
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:yagura|http_server|jvm|agroal|kafka)_[a-z0-9_]+)");

  private final Stack stack = Running.stack();

  private void aReport() {
    Desk.of(stack, "nagasaki", "staff")
        .create(
            "/api/v1/reports",
            UUID.randomUUID().toString(),
            Desk.hijackOf("https://x.com/observed_" + System.nanoTime()))
        .then()
        .statusCode(201);
  }

  @Test
  void oneTraceLeadsFromTheReportToTheMail() {
    aReport();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              List<Finished> spans = Running.traces().spans();
              Finished mail = last(spans, "notification-service", "send mail");
              Finished told = parentOf(spans, mail);
              assertEquals("process incident-reported", told.name());
              assertEquals("notification-service", told.service());
              Finished request = parentOf(spans, told);
              assertEquals("incident-service", request.service());
              assertTrue(request.name().contains("/api/v1/reports"), request.name());
              assertEquals("", request.parent(), "nobody before it");
              assertEquals(request.trace(), mail.trace());
            });
  }

  private static Finished last(List<Finished> spans, String service, String name) {
    return spans.reversed().stream()
        .filter(it -> it.service().equals(service) && it.name().equals(name))
        .filter(it -> spans.stream().anyMatch(p -> p.id().equals(it.parent())))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not there yet"));
  }

  private static Finished parentOf(List<Finished> spans, Finished child) {
    return spans.stream()
        .filter(it -> it.id().equals(child.parent()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no parent of " + child));
  }

  @Test
  void theFiguresThatRulesAndChartsReadAreThere() throws IOException {
    aReport();
    RestAssured.get(stack.url() + "/public/nagasaki/notices").then().statusCode(200);
    Set<String> wanted =
        Stream.of("prometheus/yagura.rules.yml", "grafana/yagura.json")
            .flatMap(file -> metrics(MONITORING.resolve(file)))
            .collect(Collectors.toCollection(TreeSet::new));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertEquals(Set.of(), missing(wanted)));
  }

  private static Stream<String> metrics(Path file) {
    try {
      return METRIC.matcher(Files.readString(file)).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> missing(Set<String> wanted) {
    Set<String> missing = new TreeSet<>(wanted);
    for (Service service : Service.values()) {
      String url = "http://127.0.0.1:" + stack.replica(service).port() + "/q/metrics";
      RestAssured.get(url)
          .asString()
          .lines()
          .map(line -> line.split("[{ ]", 2)[0])
          .forEach(missing::remove);
    }
    return missing;
  }

  @Test
  void theFiguresAreNotForTheWorld() {
    for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready")) {
      RestAssured.get(stack.url() + path).then().statusCode(404);
    }
  }
}
