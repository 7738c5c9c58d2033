package jp.yagura.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.yagura.testkit.KeepsDatabase;
import jp.yagura.testkit.OldAnswers;
import jp.yagura.testkit.OldDatabase;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Only HTTP and old rows: what is asked here must not change with the code. Reading comes first.
 */
@QuarkusTest
@KeepsDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithTestResource(OldDatabase.class)
class UpgradeTest {
  /** Sent by the old version to IT of Nagasaki, and not confirmed by anybody. */
  private static final String WAITING =
      "/api/v1/notifications/6f9c6c35-d66a-4163-8b2e-13722007c6a3";

  /** The duty list's entry that was registered last. */
  private static final String DUTY = "/api/v1/contacts/1cb0442f-791f-43cd-87c3-5b5c60c126a0";

  @Inject TestClock clock;

  @BeforeEach
  void whenTheAnswersWereGiven() {
    clock.at(Instant.parse("2026-11-28T12:07:30Z"));
  }

  @Test
  @Order(1)
  void everythingReadsAsBefore() {
    assertEquals(List.of(), OldAnswers.differences());
  }

  @Test
  void anAlarmThatWaitedIsConfirmed() {
    as("it").post(WAITING + "/confirm").then().statusCode(200).body("state", equalTo("confirmed"));
  }

  @Test
  void aContactIsRetired() {
    as("admin")
        .header("If-Match", as("admin").get(DUTY).header("ETag"))
        .post(DUTY + "/retire")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", Tokens.bearer("nagasaki", role))
        .contentType("application/json");
  }
}
