package jp.yagura.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
  /** Registered with the old version, which left a stage of its opening to be done. */
  private static final String OPENED = "/api/v1/accounts/d96329c9-3f2b-4982-93a4-5b3b270545f1";

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
  void anOpeningThatWasUnderWayGoesOn() {
    pr().get(OPENED + "/stages").then().body("open.id", hasItem("BACK_LINK"));
    pr().header("If-Match", pr().get(OPENED).header("ETag"))
        .body(Map.of("stages", Map.of("BACK_LINK", Map.of("on", "2026-11-28"))))
        .post(OPENED + "/stages")
        .then()
        .statusCode(200);
    pr().get(OPENED + "/stages").then().body("open.id", not(hasItem("BACK_LINK")));
    pr().header("If-Match", pr().get(OPENED).header("ETag"))
        .body(Map.of("to", "suspended", "reason", "担当者の異動のため"))
        .post(OPENED + "/state")
        .then()
        .statusCode(200)
        .body("state", equalTo("suspended"));
  }

  private static RequestSpecification pr() {
    return given()
        .header("Authorization", Tokens.bearer("nagasaki", "pr"))
        .contentType("application/json");
  }
}
