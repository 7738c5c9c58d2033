package jp.yagura.incident;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Tokens;

/** What a story begins with, brought about through the API as people would. */
public final class Given {
  public static final String NAGASAKI = "nagasaki";
  public static final String FUJI = "fuji";

  private Given() {}

  public static RequestSpecification as(String municipality, String role) {
    return given()
        .header("Authorization", Tokens.bearer(municipality, role))
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification pr() {
    return as(NAGASAKI, Role.PR);
  }

  /** The least that a report needs. */
  public static String report(String kind, String canSignIn) {
    return """
    {"account": {"unknown": "観光課のXらしい"}, "kind": "%s", "canSignIn": "%s",
     "description": "身に覚えのない投稿が3件あります。", "links": ["https://x.com/a/status/1"]}\
    """
        .formatted(kind, canSignIn);
  }

  /** A hijack that the division itself reported, so that its head may see it. */
  public static UUID aReportedHijack() {
    return reported(NAGASAKI, Role.STAFF, report("HIJACK", "YES"));
  }

  public static UUID reported(String municipality, String role, String body) {
    return as(municipality, role)
        .body(body)
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("incidentId");
  }

  public static UUID aConfirmedHijack() {
    UUID id = aReportedHijack();
    moved(id, "confirm");
    return id;
  }

  public static UUID aRecoveredHijack() {
    UUID id = aConfirmedHijack();
    moved(id, "contain");
    moved(id, "recover");
    return id;
  }

  /** Settles every step, as those who own them. */
  public static void everyStepSettled(UUID id) {
    String open = "steps.findAll { it.applies && it.state in ['open', 'started'] }.id";
    for (String step : incident(id).getList(open, String.class)) {
      settle(id, step);
    }
  }

  public static void settle(UUID id, String step) {
    String role = step.equals("MALWARE_CHECK") ? Role.IT : Role.PR;
    // a step that is a request to a platform takes a reason where none was sent
    act(role, id, step, "do", Map.of("results", results(id, step), "note", "記録しました。"))
        .then()
        .statusCode(200);
  }

  /** Fitting values for what the step wants written down. */
  public static Map<String, String> results(UUID id, String step) {
    Map<String, String> values = new LinkedHashMap<>();
    String wanted = "steps.find { it.id == '%s' }.resultFields".formatted(step);
    JsonPath incident = incident(id);
    int fields = incident.getList(wanted).size();
    for (int i = 0; i < fields; i++) {
      String field = wanted + "[" + i + "]";
      if (incident.getBoolean(field + ".mandatory")) {
        values.put(incident.getString(field + ".id"), value(incident, field));
      }
    }
    return values;
  }

  private static String value(JsonPath incident, String field) {
    return switch (incident.getString(field + ".kind")) {
      case "DATE_TIME" -> "2026-11-23T09:10:00+09:00";
      case "URL" -> "https://www.city.example.jp/notice";
      case "NUMBER" -> "3";
      case "YES_NO" -> "no";
      case "CHOICE" -> incident.getString(field + ".choices[0].id");
      default -> "担当の職員";
    };
  }

  public static JsonPath incident(UUID id) {
    return pr().get("/api/v1/incidents/" + id).then().statusCode(200).extract().jsonPath();
  }

  public static List<String> timeline(UUID id) {
    return pr().get("/api/v1/incidents/" + id + "/timeline")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.type");
  }

  /** One decision as PR, which must succeed; what is recovered was checked before. */
  public static void moved(UUID id, String act) {
    if (act.equals("recover")) {
      checked(NAGASAKI, id);
    }
    decide(Role.PR, id, act, "{}").then().statusCode(200);
  }

  /** Leaves out what would have to be checked before an incident counts as recovered. */
  public static void checked(String municipality, UUID id) {
    String path = "/api/v1/incidents/" + id;
    String open =
        "steps.findAll { it.applies && it.phase == 'RECOVERY' && it.state in ['open', 'started']"
            + " }.id";
    for (String step : as(municipality, Role.PR).get(path).jsonPath().getList(open, String.class)) {
      as(municipality, Role.PR)
          .header("If-Match", "*")
          .body(Map.of("reason", "別の方法で確かめました。"))
          .post(path + "/steps/" + step + "/waive")
          .then()
          .statusCode(200);
    }
  }

  public static Response decide(String role, UUID id, String act, Object body) {
    String tag = pr().get("/api/v1/incidents/" + id).header("ETag");
    return as(NAGASAKI, role)
        .header("If-Match", tag)
        .body(body)
        .post("/api/v1/incidents/{id}/{act}", id, act);
  }

  /** One act on a step with the tag it has now. */
  public static Response act(String role, UUID id, String step, String act, Object body) {
    long version = incident(id).getLong("steps.find { it.id == '%s' }.version".formatted(step));
    return as(NAGASAKI, role)
        .header("If-Match", "\"v%d\"".formatted(version))
        .body(body)
        .post("/api/v1/incidents/{id}/steps/{step}/{act}", id, step, act);
  }

  public static String state(UUID id, String step) {
    return incident(id).getString("steps.find { it.id == '%s' }.state".formatted(step));
  }
}
