package jp.yagura.account.opening;

import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class OlderThanTheGuidelineTest {

  @Test
  void itsOpeningIsRecordedInThePlaceOfTheStages() {
    Map<String, Object> entry = Given.anEntry();
    entry.put("opening", Map.of("earlier", Map.of("on", "2012-04-01")));
    String id =
        as(Role.PR)
            .body(entry)
            .post("/api/v1/accounts")
            .then()
            .statusCode(201)
            .body("opening.earlier.on", equalTo("2012-04-01"))
            .extract()
            .path("id");
    as(Role.PR).get("/api/v1/accounts/" + id + "/stages").then().body("open", hasSize(0));
    for (String day : List.of("2019-03-01", "2027-01-01", "2012-13-01")) {
      Map<String, Object> wrong = Given.anEntry();
      wrong.put("opening", Map.of("earlier", Map.of("on", day)));
      as(Role.PR)
          .body(wrong)
          .post("/api/v1/accounts")
          .then()
          .statusCode(422)
          .body("errors.field", hasItem("opening.earlier.on"));
    }
    Map<String, Object> both = Given.anEntry();
    both.put(
        "opening",
        Map.of("earlier", Map.of(), "stages", Map.of("PERMISSION", Map.of("on", "2026-11-01"))));
    as(Role.PR)
        .body(both)
        .post("/api/v1/accounts")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("opening.earlier"));
  }
}
