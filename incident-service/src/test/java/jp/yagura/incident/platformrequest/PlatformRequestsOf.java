package jp.yagura.incident.platformrequest;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;

/** Requests to platforms as people make them by the API. */
public final class PlatformRequestsOf {
  /** All that is needed to send it. */
  public static final String DRAFT =
      """
      {"platform": "x", "purpose": "takedown", "form": "なりすましの報告",
       "target": "https://x.com/nagasaki_sample_kank0", "body": "市の公式アカウントの偽物です。"}""";

  private PlatformRequestsOf() {}

  /** A draft on an incident of its own. */
  public static Map<String, String> aDraft() {
    UUID incident = Given.aReportedHijack();
    return Map.of("id", "" + incident, "rid", "" + drafted(incident, Role.PR));
  }

  /** One that waits for an answer, on an incident of its own. */
  public static Map<String, String> aSent() {
    UUID incident = Given.aReportedHijack();
    return Map.of("id", "" + incident, "rid", "" + sent(incident));
  }

  static UUID drafted(UUID incident, String role) {
    return drafted(incident, role, DRAFT);
  }

  static UUID drafted(UUID incident, String role, String body) {
    return Given.as(Given.NAGASAKI, role)
        .body(body)
        .post(path(incident))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("id");
  }

  public static UUID sent(UUID incident) {
    UUID id = drafted(incident, Role.PR);
    act(Role.PR, incident, id, "send", "{\"ticket\": \"0123456\"}").then().statusCode(200);
    return id;
  }

  static JsonPath read(UUID incident, UUID id) {
    return Given.pr().get(path(incident) + "/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** One act with the tag it has now. */
  static Response act(String role, UUID incident, UUID id, String act, String body) {
    long version = read(incident, id).getLong("version");
    return Given.as(Given.NAGASAKI, role)
        .header("If-Match", "\"v%d\"".formatted(version))
        .body(body)
        .post(path(incident) + "/" + id + "/" + act);
  }

  static String path(UUID incident) {
    return "/api/v1/incidents/" + incident + "/platform-requests";
  }
}
