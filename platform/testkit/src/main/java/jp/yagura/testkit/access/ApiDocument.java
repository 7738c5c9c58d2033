package jp.yagura.testkit.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The description of a service's API is for programs: it has each of their routes, files among
 * them, with a sentence, and nothing of pages, neither their routes nor what those are made of.
 */
public abstract class ApiDocument {
  private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([^\"]+)\"");

  private static String text() {
    return given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Map<String, Map<String, Map<String, Object>>> paths() {
    return JsonPath.from(text()).getMap("paths");
  }

  private static Set<String> json(Predicate<Route> which) {
    return Routes.here().stream()
        .filter(ApiDocument::data)
        .filter(which)
        .map(Route::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What programs read: JSON, and files that the API hands out. */
  private static boolean data(Route route) {
    return route.kind().equals("json") || (route.api() && route.kind().equals("file"));
  }

  /** All of the API; of what is public, only data. */
  @Test
  void itTellsTheRoutesForProgramsAndNoPages() {
    Set<String> told = new TreeSet<>(paths().keySet());
    assertEquals(json(Route::api), json(route -> told.contains(route.path()) && route.api()));
    assertEquals(told, json(route -> told.contains(route.path())));
  }

  /** Those of template engines and of the server's own classes are used by no route of the API. */
  @Test
  void itHasTheSchemasThatItsRoutesUse() {
    String text = text();
    Map<String, Object> schemas = JsonPath.from(text).getMap("components.schemas");
    assertEquals(
        REFERENCE
            .matcher(text)
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(schemas.keySet()));
    assertEquals(
        List.of(),
        schemas.keySet().stream()
            .filter(it -> it.matches("Template.*|Uni.*|Multi.*|RestResponse.*|.*Pages?"))
            .toList());
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
