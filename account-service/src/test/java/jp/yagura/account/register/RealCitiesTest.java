package jp.yagura.account.register;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Accounts in all the shapes in which cities list them can be registered, and are found again. */
@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class RealCitiesTest {
  private static final Path CASES = Path.of("../platform/profile/src/test/resources/cases");
  private static final String CITY = "fuji";

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(CASES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> line.split("\t", -1));
  }

  private static int register(String[] row) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("platform", row[1]);
    entry.put("handle", row[2]);
    entry.put("url", row[3]);
    entry.put("displayName", row[4]);
    entry.put("operatingDivision", row[5]);
    entry.put("responsiblePerson", "課長");
    entry.put("platformId", row.length > 6 && !row[6].isEmpty() ? row[6] : null);
    entry.put("opening", CompleteAnswers.opening(CITY));
    return given()
        .header("Authorization", Tokens.bearer(CITY, Role.PR))
        .contentType(ContentType.JSON)
        .body(entry)
        .post("/api/v1/accounts")
        .then()
        .extract()
        .statusCode();
  }

  private static String verdict(String question) {
    return given()
        .accept("application/json")
        .queryParam("q", question)
        .get("/public/" + CITY + "/check")
        .jsonPath()
        .getString("verdict");
  }

  @Test
  void allAreRegisteredAndEveryQuestionIsAnswered() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows("accounts.tsv").toList()) {
      int expected = row[0].equals("fb_https") ? 409 : 201;
      int got = register(row);
      if (got != expected) {
        wrong.add(row[0] + " " + row[3] + ": " + got);
      }
    }
    for (String[] row : rows("questions.tsv").toList()) {
      String verdict = verdict(row[0]);
      boolean right =
          switch (row[1]) {
            case "official" -> verdict.equals("official");
            case "cannot-tell" -> verdict.equals("cannot-tell");
            default -> !verdict.equals("official");
          };
      if (!right) {
        wrong.add(row[0] + " should be " + row[1] + ": " + verdict);
      }
    }
    assertEquals(List.of(), wrong);
  }
}
