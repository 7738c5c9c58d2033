package jp.yagura.account.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Route;
import jp.yagura.testkit.access.Routes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ApiDocumentTest {

  private static Map<String, Map<String, Map<String, Object>>> paths() {
    return given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("paths");
  }

  @Test
  void itTellsTheRoutesForProgramsAndNoPages() {
    assertEquals(
        Routes.here().stream()
            .filter(route -> route.kind().equals("json"))
            .map(Route::path)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(paths().keySet()));
  }

  @Test
  void eachRouteSaysWhatItIsFor() {
    List<String> silent =
        paths().entrySet().stream()
            .flatMap(
                path ->
                    path.getValue().entrySet().stream()
                        .filter(verb -> verb.getValue().get("summary") == null)
                        .map(verb -> verb.getKey() + " " + path.getKey()))
            .toList();
    assertEquals(List.of(), silent);
  }
}
