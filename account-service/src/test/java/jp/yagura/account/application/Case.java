package jp.yagura.account.application;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.Given;

/** One application, as people work on it by the API. */
record Case(String city, String id) {
  static final String APPLICATIONS = "/api/v1/applications";

  /** Complete papers of a city. */
  static Map<String, Object> content(String city) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("platform", city.equals("ninohe") ? "youtube" : "x");
    content.put("displayName", city.equals("ninohe") ? "二戸市 (ninohecity)" : "試験の広報");
    content.put("responsiblePerson", "課長");
    if (city.equals("fuji")) {
      content.put("accountClass", "FIELD");
    }
    content.put("policy", policy(city));
    return content;
  }

  /** What the policy of a city states. */
  static Map<String, String> policy(String city) {
    Map<String, String> policy = new LinkedHashMap<>();
    policy.put("PURPOSE", "市の魅力を伝える");
    switch (city) {
      case "nagasaki" -> policy.put("REPLY_POLICY", "返信は行わない");
      case "chiyoda" -> {
        policy.put("CONTENT", "催しの案内");
        policy.put("OPERATOR", "観光係");
        policy.put("PROCEDURE", "係長の確認を受けて投稿する");
      }
      case "fuji" -> {
        policy.put("CONTENT", "催しの案内");
        policy.put("REGISTRATION", "課の金庫に封緘して保管");
        policy.put("PERIOD", "2030-03-31");
        policy.put("REPLY_POLICY", "返信は行わない");
      }
      default -> {}
    }
    return policy;
  }

  /** A draft. */
  static Case begun(String city, String role) {
    return begun(city, role, content(city));
  }

  static Case begun(String city, String role, Map<String, Object> content) {
    String id =
        Api.as(city, role)
            .body(Map.of("kind", "opening", "content", content))
            .post(APPLICATIONS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Case(city, id);
  }

  /** One that was handed in. */
  static Case filed(String city, String role) {
    Case it = begun(city, role);
    it.act(role, "/filing", Map.of()).statusCode(200);
    return it;
  }

  String path() {
    return APPLICATIONS + "/" + id;
  }

  ValidatableResponse read(String role) {
    return Api.as(city, role).get(path()).then();
  }

  /** Acts on the latest version. */
  ValidatableResponse act(String role, String what, Map<String, ?> body) {
    return Api.as(city, role).header("If-Match", "*").body(body).post(path() + what).then();
  }

  /** Passes a stage. */
  ValidatableResponse pass(String role, String stage) {
    return stage(role, stage, Map.of());
  }

  ValidatableResponse stage(String role, String stage, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("stage", stage);
    body.putIfAbsent("decision", "pass");
    return act(role, "/stages", body);
  }

  /** Reports the account. */
  ValidatableResponse report(String role) {
    String handle = Given.aHandle();
    String url =
        city.equals("ninohe") ? "https://www.youtube.com/@" + handle : "https://x.com/" + handle;
    return act(role, "/account", Map.of("handle", handle, "url", url));
  }

  /** Ids of the stages whose turn it is. */
  List<String> turns() {
    return read("pr").extract().path("turns.stage");
  }
}
