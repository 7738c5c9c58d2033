package jp.yagura.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What version 0.1.0 answered to questions about the data in {@link OldDatabase}: {@code
 * upgrade/0.1.0-answers.json} of the service's tests. A later version may answer more, nothing
 * else.
 */
public final class OldAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> differences = new ArrayList<>();

  private OldAnswers() {}

  /** Asks everything again: what is answered otherwise than before, in a sentence each. */
  public static List<String> differences() {
    OldAnswers asked = new OldAnswers();
    JsonNode answers = parse(OldDatabase.text("/upgrade/0.1.0-answers.json"));
    if (answers.isEmpty()) {
      throw new IllegalStateException("no answer was recorded");
    }
    answers.forEach(asked::ask);
    return asked.differences;
  }

  private void ask(JsonNode recorded) {
    String path = recorded.get("path").asText();
    RequestSpecification request =
        given()
            .header("Accept-Language", "ja")
            .accept("application/json")
            .urlEncodingEnabled(false);
    if (recorded.hasNonNull("as")) {
      String[] user = recorded.get("as").asText().split("-", 2);
      request.header("Authorization", Tokens.bearer(user[0], user[1]));
    }
    Response answer = request.get(path);
    if (answer.statusCode() == 200) {
      compare(path, recorded.get("body"), parse(answer.asString()));
    } else {
      differences.add(path + " answers " + answer.statusCode());
    }
  }

  private void compare(String where, JsonNode before, JsonNode now) {
    if (before.isObject() && now.isObject()) {
      for (Map.Entry<String, JsonNode> field : before.properties()) {
        compare(where + " " + field.getKey(), field.getValue(), now.path(field.getKey()));
      }
    } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
      for (int i = 0; i < before.size(); i++) {
        compare(where + " " + i, before.get(i), now.get(i));
      }
    } else if (!withoutOrigin(before).equals(withoutOrigin(now))) {
      differences.add("%s was %s and is %s".formatted(where, before, now));
    }
  }

  /** The host and port are those of the test, which change from run to run. */
  private static String withoutOrigin(JsonNode value) {
    return value.toString().replaceFirst("\\bhttp://localhost:[0-9]+/", "/");
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + json, e);
    }
  }
}
