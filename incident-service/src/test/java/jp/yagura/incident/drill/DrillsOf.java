package jp.yagura.incident.drill;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.kit.access.Role;

/** Drills as their people handle them over HTTP. */
public final class DrillsOf {
  private static final String ALL = "/api/v1/incidents/drills";

  private DrillsOf() {}

  /** The incident of a drill that PR started. */
  public static UUID started(String scenario) {
    return Given.pr()
        .body(Map.of("scenario", scenario))
        .post(ALL)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("incident.id");
  }

  static String path(UUID drill) {
    return "/api/v1/incidents/" + drill + "/drill";
  }

  static JsonPath drill(String role, UUID drill) {
    return Given.as(Given.NAGASAKI, role)
        .get(path(drill))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** One act on the inject at a position, with the tag that it has now. */
  static Response act(String role, UUID drill, int position, String act, Object body) {
    JsonPath now = drill(Role.PR, drill);
    int n = position - 1;
    return Given.as(Given.NAGASAKI, role)
        .header("If-Match", "\"v%d\"".formatted(now.getLong("injects[" + n + "].version")))
        .body(body)
        .post(path(drill) + "/injects/" + now.getString("injects[" + n + "].id") + "/" + act);
  }

  static Response end(String role, UUID drill, String lessons) {
    return Given.as(Given.NAGASAKI, role)
        .header("If-Match", Given.pr().get(path(drill)).header("ETag"))
        .body(Map.of("lessons", lessons))
        .post(path(drill) + "/end");
  }

  /** What an address with {@code id} and {@code iid} takes. */
  public static Map<String, String> aDrill() {
    UUID drill = started("rogue-ads");
    return Map.of("id", drill.toString(), "iid", drill(Role.PR, drill).getString("injects[0].id"));
  }

  /** One with a notice on its training page. */
  public static Map<String, String> aDrillWithANotice() {
    UUID drill = started("rogue-ads");
    return Map.of("id", drill.toString(), "nid", published(drill));
  }

  /** The id of a notice that was published in a drill. */
  static String published(UUID drill) {
    String id = NoticeRequests.draft(drill.toString()).path("id");
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(200);
    return id;
  }

  /** The same, where the inject was given. */
  public static Map<String, String> aGivenInject() {
    Map<String, String> drill = aDrill();
    act(Role.PR, UUID.fromString(drill.get("id")), 1, "give", "").then().statusCode(200);
    return drill;
  }
}
