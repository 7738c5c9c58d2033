package jp.yagura.acceptance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.yagura.local.Stack;
import org.jspecify.annotations.Nullable;

/** A person of a municipality with a real token, working with the API through the gateway. */
final class Desk {
  /** An account that no journey follows to its recovery: it stays suspected. */
  static final String OTHER_ACCOUNT = "https://www.facebook.com/nagasaki.sample.koho";

  private final String origin;
  private final String token;

  private Desk(String origin, String token) {
    this.origin = origin;
    this.token = token;
  }

  /** Signs in, trying again where the identity provider has just lost its database. */
  static Desk of(Stack stack, String municipality, String role) {
    return of(stack.url(), municipality, role);
  }

  /** The same at the address of a Yagura. */
  static Desk of(String url, String municipality, String role) {
    Response signedIn =
        await()
            .ignoreExceptions()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> signIn(url, municipality + "-" + role), answer -> answer.statusCode() == 200);
    return new Desk(url, signedIn.path("access_token"));
  }

  private static Response signIn(String url, String user) {
    return given()
        .baseUri(url)
        .formParam("grant_type", "password")
        .formParam("client_id", "yagura-cli")
        .formParam("username", user)
        .formParam("password", "yagura")
        .post("/auth/realms/yagura/protocol/openid-connect/token");
  }

  JsonPath read(String path) {
    return request().get(path).then().statusCode(200).extract().jsonPath();
  }

  Response get(String path) {
    return request().get(path);
  }

  /** Creates, as a client does that may repeat itself. */
  Response create(String path, String key, Map<String, ?> body) {
    return request().header("Idempotency-Key", key).body(body).post(path);
  }

  /** Does something to the thing at {@code of}, having read its entity tag first. */
  Response act(String of, String act, @Nullable Map<String, ?> body) {
    String tag = get(of).header("ETag");
    RequestSpecification request = request().header("If-Match", tag == null ? "*" : tag);
    return (body == null ? request : request.body(body)).post(of + "/" + act);
  }

  /** Changes the thing at {@code of}, having read its entity tag first. */
  Response put(String of, Map<String, ?> body) {
    String tag = get(of).header("ETag");
    return request().header("If-Match", tag == null ? "*" : tag).body(body).put(of);
  }

  /** Works on a step, whose tag stands in the incident. */
  Response step(UUID incident, String step, String act, Map<String, ?> body) {
    String path = "/api/v1/incidents/" + incident;
    int version = read(path).getInt("steps.find { it.id == '" + step + "' }.version");
    return request()
        .header("If-Match", "\"v" + version + "\"")
        .body(body)
        .post(path + "/steps/" + step + "/" + act);
  }

  static Map<String, Object> hijackOf(String url) {
    return Map.of(
        "account", Map.of("url", url),
        "kind", "HIJACK",
        "occurredAt", "2026-11-20T23:55:00+09:00",
        "canSignIn", "NO",
        "description", "身に覚えのない投資勧誘の投稿が3件公開されています。",
        "links", java.util.List.of(url + "/status/1"));
  }

  private RequestSpecification request() {
    return given()
        .baseUri(origin)
        .header("Authorization", "Bearer " + token)
        .contentType("application/json");
  }
}
