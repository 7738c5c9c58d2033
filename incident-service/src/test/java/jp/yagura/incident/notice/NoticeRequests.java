package jp.yagura.incident.notice;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Tokens;

/** Reports and notices as their people handle them over HTTP. */
public final class NoticeRequests {
  private NoticeRequests() {}

  public static RequestSpecification as(String municipality, String role) {
    return given()
        .header("Authorization", Tokens.bearer(municipality, role))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  public static RequestSpecification pr() {
    return as("nagasaki", Role.PR);
  }

  /** A hijack that a member of staff has reported; the incident's id. */
  public static String aReportedHijack() {
    return as("nagasaki", Role.STAFF)
        .body(
            Map.of(
                "account", Map.of("handle", "nagasaki_secret_kanko", "platform", "x"),
                "kind", "HIJACK",
                "canSignIn", "NO",
                "occurredAt", "2026-11-23T08:55:00+09:00",
                "description", "身に覚えのない投稿を山田が見つけました。"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("incidentId");
  }

  /** A draft from the template. */
  public static Response draft(String incidentId) {
    return pr().body(Map.of("incidentId", incidentId)).post("/api/v1/notices");
  }

  /** Does something with a notice as it stands now. */
  public static Response act(String id, String act, Object body) {
    String tag = pr().get("/api/v1/notices/" + id).header("ETag");
    return pr().header("If-Match", tag).body(body).post("/api/v1/notices/" + id + "/" + act);
  }

  /** A notice that residents read; its id. */
  public static UUID aPublishedNotice() {
    String id = draft(aReportedHijack()).path("id");
    act(id, "approve", Map.of()).then().statusCode(200);
    act(id, "publish", Map.of()).then().statusCode(200);
    return UUID.fromString(id);
  }
}
