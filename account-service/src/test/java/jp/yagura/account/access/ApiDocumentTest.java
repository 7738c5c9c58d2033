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
        Routes.all().stream()
            .filter(route -> route.endsWith(" json"))
            .map(route -> route.split(" ")[1])
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
