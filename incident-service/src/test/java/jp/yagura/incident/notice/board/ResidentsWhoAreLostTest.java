package jp.yagura.incident.notice.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A public address that leads nowhere leads residents on to the notices, not to the sign-in. */
@QuarkusTest
@WithTestResource(Platform.class)
class ResidentsWhoAreLostTest {

  @ParameterizedTest
  @CsvSource({
    "/public/nagasaki/notices/00000000-0000-0000-0000-000000000000,/public/nagasaki/notices",
    "/public/nagasaki/nothing,/public/nagasaki/notices",
    "/en/public/nagasaki/nothing,/en/public/nagasaki/notices"
  })
  void theyFindTheNoticesOfTheMunicipality(String path, String home) {
    given()
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(404)
        .body(containsString("href=\"" + home + "\""))
        .body(not(containsString("href=\"/\"")))
        .body(not(containsString("/sign-in")));
  }

  @Test
  void anUnknownMunicipalityHasNoNotices() {
    given()
        .accept("text/html")
        .get("/public/nowhere/notices")
        .then()
        .statusCode(404)
        .body(not(containsString("href=\"/\"")));
  }
}
