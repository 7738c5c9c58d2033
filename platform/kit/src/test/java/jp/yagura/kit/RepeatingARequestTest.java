package jp.yagura.kit;

import static jp.yagura.kit.RefusingBadInputTest.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;

/**
 * The same key with the same body gives the same answer for a day; with another body it is refused.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class RepeatingARequestTest {
  private final String key = UUID.randomUUID().toString();
  @Inject Published published;
  @Inject TestClock clock;

  @Test
  void theSameAnswerComesAgainAndNothingIsCreated() {
    published.forget();
    String first = add("同じもの", 201);

    assertEquals(first, add("同じもの", 201));

    assertEquals(1, published.events().size());
  }

  @Test
  void anotherBodyIsRefused() {
    add("同じもの", 201);
    as(Role.PR)
        .header("Idempotency-Key", key)
        .body(body("別のもの"))
        .post("/api/v1/things")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("Idempotency-Key"));
  }

  @Test
  void aRefusedRequestLeavesTheKeyFree() {
    add("refused", 422);
    add("同じもの", 201);
  }

  @Test
  void afterADayTheKeyIsNew() {
    String first = add("同じもの", 201);
    clock.pass(Duration.ofHours(24).plusSeconds(1));
    assertEquals(false, first.equals(add("同じもの", 201)));
  }

  @Test
  void manyAtOnceCreateOneThing() throws Exception {
    published.forget();
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> add("同時", 201));
    }
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : pool.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertEquals(1, answers.stream().distinct().count());
    }
    assertEquals(1, published.events().size());
  }

  private String add(String name, int status) {
    return as(Role.PR)
        .header("Idempotency-Key", key)
        .body(body(name))
        .post("/api/v1/things")
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }

  private static String body(String name) {
    return "{\"name\":\"" + name + "\",\"flavour\":\"SWEET\"}";
  }
}
