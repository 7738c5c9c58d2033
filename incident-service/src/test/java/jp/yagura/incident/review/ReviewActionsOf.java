package jp.yagura.incident.review;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;

/** Actions of reviews as their people handle them over HTTP. */
public final class ReviewActionsOf {
  /** Due a week after the holiday on which the clock starts. */
  public static final String PLAN =
      """
      {"title": "二段階認証を設定する", "owner": "head", "person": "山田 太郎", "dueOn": "2026-11-30"}""";

  private ReviewActionsOf() {}

  public static Response plan(UUID incident, String body) {
    return Given.pr().body(body).post("/api/v1/incidents/" + incident + "/review-actions");
  }

  /** One that is to be done by 30 November. */
  public static UUID planned(UUID incident) {
    return plan(incident, PLAN).then().statusCode(201).extract().jsonPath().getUUID("id");
  }

  public static Response act(String role, UUID incident, UUID id, String act, String body) {
    String path = "/api/v1/incidents/" + incident + "/review-actions/" + id;
    return Given.as(Given.NAGASAKI, role)
        .header("If-Match", Given.pr().get(path).header("ETag"))
        .body(body)
        .post(path + "/" + act);
  }

  /** What an address with {@code id} and {@code aid} takes. */
  public static Map<String, String> anAction() {
    UUID incident = Given.aReportedHijack();
    return Map.of("id", incident.toString(), "aid", planned(incident).toString());
  }

  /** The same, done already. */
  public static Map<String, String> aFinishedAction() {
    Map<String, String> action = anAction();
    act("pr", UUID.fromString(action.get("id")), UUID.fromString(action.get("aid")), "finish", "{}")
        .then()
        .statusCode(200);
    return action;
  }
}
