package jp.yagura.incident.report;

import static jp.yagura.incident.Given.NAGASAKI;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class RepeatingAReportTest {
  private final Published published;
  private final TestClock clock;
  private final String key = UUID.randomUUID().toString();

  RepeatingAReportTest(Published published, TestClock clock) {
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void fresh() {
    published.forget();
    clock.at(TestClock.START);
  }

  @Test
  void theSameKeyWithTheSameBodyGivesTheSameAnswer() {
    Response first = post(Given.report("HIJACK", "YES"));
    clock.pass(Duration.ofHours(23));
    Response again = post(Given.report("HIJACK", "YES"));

    assertEquals(201, again.statusCode());
    assertEquals(first.jsonPath().getMap(""), again.jsonPath().getMap(""));
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(1, published.events(IncidentReported.class).size());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    post(Given.report("HIJACK", "YES"));

    post(Given.report("HIJACK", "NO"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("Idempotency-Key"));
    assertEquals(1, published.events(IncidentReported.class).size());
  }

  @Test
  void afterADayTheKeyIsNew() {
    String first = post(Given.report("HIJACK", "YES")).path("number");
    clock.pass(Duration.ofHours(24).plusSeconds(1));

    assertNotEquals(first, post(Given.report("HIJACK", "YES")).path("number"));
  }

  @Test
  void aRefusedReportLeavesTheKeyFree() {
    assertEquals(422, post(Given.report("FIRE", "YES")).statusCode());

    assertEquals(201, post(Given.report("HIJACK", "YES")).statusCode());
  }

  @Test
  void theSameRequestManyTimesAtOnceOpensOneIncident() throws Exception {
    Callable<String> request = () -> post(Given.report("HIJACK", "YES")).path("incidentId");
    Set<String> incidents = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> requests = IntStream.range(0, 16).mapToObj(_ -> request).toList();
      for (Future<String> answer : threads.invokeAll(requests)) {
        incidents.add(answer.get());
      }
    }

    assertEquals(1, incidents.size());
    assertEquals(1, published.events(IncidentReported.class).size());
  }

  private Response post(String body) {
    return Given.as(NAGASAKI, Role.STAFF)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/reports");
  }
}
