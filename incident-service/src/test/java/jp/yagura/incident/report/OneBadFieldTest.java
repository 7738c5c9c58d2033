package jp.yagura.incident.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is good but for one field is refused for that field, and for nothing else. */
@QuarkusTest
@WithTestResource(Platform.class)
class OneBadFieldTest {
  private static final String LONG = "あ".repeat(4001);

  private final TestClock clock;

  OneBadFieldTest(TestClock clock) {
    this.clock = clock;
  }

  @BeforeEach
  void morning() {
    clock.at(TestClock.START);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("kind", "FIRE", "kind"),
        Arguments.of("kind", "hijack", "kind"),
        Arguments.of("canSignIn", "MAYBE", "canSignIn"),
        Arguments.of("canSignIn", 0, "canSignIn"),
        Arguments.of("description", " ", "description"),
        Arguments.of("description", LONG, "description"),
        Arguments.of("description", List.of(), "description"),
        Arguments.of("occurredAt", "2026-11-23T09:06:00+09:00", "occurredAt"),
        Arguments.of("occurredAt", "2026-11-23T09:00:00", "occurredAt"),
        Arguments.of("occurredAt", "1999-12-31T23:59:59Z", "occurredAt"),
        Arguments.of("occurredAt", "-999999999-01-01T00:00:00+18:00", "occurredAt"),
        Arguments.of("occurredAt", "+999999999-12-31T00:00:00-18:00", "occurredAt"),
        Arguments.of("occurredAt", 1763856000, "occurredAt"),
        Arguments.of("links", List.of("ftp://a.example"), "links[0]"),
        Arguments.of("links", List.of("https://a", "https://" + LONG), "links[1]"),
        Arguments.of("fakeUrl", "javascript:alert(1)", "fakeUrl"),
        Arguments.of("account", Map.of(), "account"),
        Arguments.of("account", Map.of("unknown", "a", "url", "https://x.com/a"), "account"),
        Arguments.of("account", Map.of("handle", "@a"), "account.platform"),
        Arguments.of("account", Map.of("url", "x.com/a"), "account.url"),
        Arguments.of("account", Map.of("id", UUID.randomUUID()), "account.id"),
        Arguments.of("account", Map.of("id", "1"), "account.id"),
        Arguments.of("account", Map.of("unknown", LONG), "account.unknown"),
        Arguments.of("password", "secret", "password"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void itIsNamed(String field, Object value, String named) {
    post(field, value).then().statusCode(422).body("errors.field", contains(named));
  }

  @Test
  void atTheEdgeItIsTaken() {
    post("occurredAt", "2026-11-23T09:05:00+09:00").then().statusCode(201);
    post("occurredAt", null).then().statusCode(201);
    post("description", "😀".repeat(1000) + "\n\t改行").then().statusCode(201);
    post("links", List.of()).then().statusCode(201);
    post("links", null).then().statusCode(201).body("number", notNullValue());
    post("fakeUrl", "").then().statusCode(201);
  }

  private static Response post(String field, @Nullable Object value) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("account", Map.of("unknown", "観光課のXらしい"));
    report.put("kind", "HIJACK");
    report.put("canSignIn", "YES");
    report.put("description", "不審な投稿");
    report.put(field, value);
    return Given.as(Given.NAGASAKI, Role.STAFF).body(report).post("/api/v1/reports");
  }
}
