package jp.yagura.account.acknowledgement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has read what the guideline says to staff as private persons. */
@QuarkusTest
@WithTestResource(Platform.class)
class AcknowledgementTest {
  private static final String ALL = "/api/v1/acknowledgements";
  private static final String DIVISION = "商工観光課";

  @Inject AcknowledgementSweep sweep;
  @Inject TestClock clock;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @Test
  void aDivisionIsAskedUntilEverybodyHasReadItAndAgainAfterAYear() {
    Api.as("chiyoda", "staff")
        .body(Map.of("division", DIVISION, "staff", 1))
        .put(ALL + "/divisions")
        .then()
        .statusCode(403);
    Api.as("chiyoda", "head")
        .body(Map.of("division", DIVISION, "staff", 2))
        .put(ALL + "/divisions")
        .then()
        .statusCode(200);
    sweep.sweep();
    duty(1);
    String version =
        Api.as("chiyoda", "staff")
            .get(ALL + "/mine")
            .then()
            .statusCode(200)
            .body("asked", equalTo(true))
            .body("disclaimer", notNullValue())
            .body("clauses.quote.size()", equalTo(8))
            .extract()
            .path("version");
    read("staff", version, false).statusCode(422);
    read("staff", "2001-01", true).statusCode(422);
    read("staff", version, true).statusCode(201);
    read("head", version, true).statusCode(201);
    duty(0);
    Api.as("chiyoda", "staff").get(ALL + "/mine").then().body("until", notNullValue());
    Api.as("chiyoda", "auditor")
        .get(ALL)
        .then()
        .body("items.find { it.division == '%s' }.done".formatted(DIVISION), equalTo(2));
    clock.pass(Duration.ofDays(366));
    Api.as("chiyoda", "staff").get(ALL + "/mine").then().body("until", nullValue());
    sweep.sweep();
    duty(1);
  }

  @Test
  void aHeadSeesTheOwnDivisionAndMaySayNothingOfOthers() {
    Api.as("chiyoda", "head")
        .body(Map.of("division", "ほかの課", "staff", 2))
        .put(ALL + "/divisions")
        .then()
        .statusCode(403);
    Api.as("chiyoda", "pr")
        .body(Map.of("division", "ほかの課", "staff", 0))
        .put(ALL + "/divisions")
        .then()
        .statusCode(422);
    Api.as("chiyoda", "pr")
        .body(Map.of("division", "ほかの課", "staff", 3))
        .put(ALL + "/divisions")
        .then()
        .statusCode(200);
    Api.as("chiyoda", "pr").get(ALL).then().body("items.division", hasItem("ほかの課"));
    Api.as("chiyoda", "head")
        .get(ALL)
        .then()
        .body("items.findAll { it.division != '%s' }.size()".formatted(DIVISION), equalTo(0));
    Api.as("fuji", "pr")
        .get(ALL)
        .then()
        .body("items.findAll { it.division == 'ほかの課' }.size()", equalTo(0));
  }

  @Test
  void aGuidelineThatSaysNothingAsksNobody() {
    Api.as("nagasaki", "staff").get(ALL + "/mine").then().body("asked", equalTo(false));
    Api.as("nagasaki", "staff")
        .body(Map.of("version", "2019-03", "understood", true))
        .post(ALL)
        .then()
        .statusCode(409);
  }

  @Test
  void thePagesShowItAndTheFileNamesWhoHasReadIt() {
    Visitor staff = Visitor.person("chiyoda", "staff", "/accounts");
    String page = "/accounts/acknowledgements";
    assertTrue(staff.get(page).text().contains("投稿内容は私個人の見解であり"));
    String token = staff.token(Stream.of(page));
    assertEquals(422, staff.submit(page, "version=x", token).status());
    String version = Api.as("chiyoda", "staff").get(ALL + "/mine").then().extract().path("version");
    assertEquals(
        200, staff.submit(page, "version=" + version + "&understood=true", token).status());
    Visitor pr = Visitor.person("chiyoda", "pr", "/accounts");
    assertTrue(pr.get(page + "/coverage").text().contains(DIVISION));
    assertTrue(pr.get(page + "/export.csv").text().contains("佐々木 翔"));
  }

  private static ValidatableResponse read(String role, String version, boolean understood) {
    return Api.as("chiyoda", role)
        .body(Map.of("version", version, "understood", understood))
        .post(ALL)
        .then();
  }

  private static void duty(int count) {
    Api.as("chiyoda", "head")
        .get(Api.ACCOUNTS + "/duties?show=mine&kind=acknowledgement")
        .then()
        .body("items.size()", equalTo(count));
  }
}
